import { expect, it } from "vitest";
import { makeCaptureReader } from "../../src/settings/captures.ts";

const capture = (...locals: string[]): Buffer =>
  Buffer.from(
    JSON.stringify([
      {
        ifname: "eth0",
        flags: ["UP"],
        address: "02:42:ac:11:00:02",
        addr_info: locals.map((local) => ({ local })),
      },
    ]),
  );

it("reads a capture once, by whatever path it is named, and hosts share its addresses", async () => {
  const reads: string[] = [];
  const read = makeCaptureReader(
    (absolute) => {
      reads.push(absolute);
      return { path: absolute, bytes: capture("192.0.2.1") };
    },
    () => "the same",
    () => null,
  );
  const [one, two] = [await read("/a"), await read("/b")];
  expect(reads).toEqual(["/a"]);
  expect(one).toBe(two);
  expect(one).toEqual({ addresses: [{ label: "eth0", device: "eth0", address: 0xc0000201, up: true }] });
});

it.each([
  [
    ["192.0.2.1", "2001:db8::1"],
    [0xc0000201, Uint8Array.from([0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])],
  ],
  [["::ffff:192.0.2.1"], [Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 192, 0, 2, 1])]],
])("%j", async (locals, expected) => {
  const read = makeCaptureReader(
    (path) => ({ path, bytes: capture(...locals) }),
    (absolute) => absolute,
    () => null,
  );
  const captured = await read("/a");
  expect("addresses" in captured ? captured.addresses.map(({ address }) => address) : captured).toEqual(expected);
});

it.each([["192.0.2.256"], ["192.0.2.1", "1:2"], ["1:2", "x"]])(
  "%j: not an address, which is not quoted",
  async (...locals) => {
    const read = makeCaptureReader(
      (path) => ({ path, bytes: capture(...locals) }),
      (absolute) => absolute,
      () => null,
    );
    const bad = locals.length;
    expect(await read("/a")).toMatchObject({
      problem: {
        file: "/a",
        message: `this is not the output of "ip -json addr": address ${bad} of interface 1 is not an address`,
      },
    });
  },
);
