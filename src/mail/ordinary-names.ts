const WELL_FORMED = /^[-0-9a-z_]{1,63}(?:\.[-0-9a-z_]{1,63})*$/;
const NOT_A_LABEL = /(?:^|\.)(?:-|..--)|-(?:\.|$)/;
const LONGEST_NAME = 244;

/** An ordinary domain, in lower case. `aLabels`: one that libidn2 neither refuses nor changes. */
export function isOrdinary(name: string, aLabels: boolean): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || !WELL_FORMED.test(name)) return false;
  return !(aLabels && name.includes("-") && NOT_A_LABEL.test(name));
}

/** A canonical dotted quad, or its last one to three numbers. */
export function isNumbers(name: string): boolean {
  return /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,3}$/.test(name);
}
