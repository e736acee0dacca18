const WELL_FORMED = /^[-0-9a-z_]{1,63}(?:\.[-0-9a-z_]{1,63})*$/;
const NOT_A_LABEL = /(?:^|\.)(?:-|..--)|-(?:\.|$)/;
const LONGEST_NAME = 244;

/** A domain of the ordinary kind, in lower case. `aLabels`: none that libidn2 might refuse or change. */
export function isOrdinary(name: string, aLabels: boolean): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || !WELL_FORMED.test(name)) return false;
  return !(aLabels && name.includes("-") && NOT_A_LABEL.test(name));
}

/** A canonical dotted quad, or up to three of its last numbers. */
export function isNumbers(name: string): boolean {
  return /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,3}$/.test(name);
}
