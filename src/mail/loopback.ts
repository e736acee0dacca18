/** 127.0.0.0/8 and 0.0.0.0: the host itself. */
export function isLoopback(address: number): boolean {
  return address >>> 24 === 0x7f || address === 0;
}
