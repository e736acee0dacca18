export const floods: Readonly<Record<string, () => Readonly<Record<string, string | Uint8Array>>>>;
export function runFlood(
  name: string,
  format?: string,
  share?: number,
): {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly seconds: number;
  readonly megabytes: number;
};
