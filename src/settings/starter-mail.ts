/** What currently becomes of the recipients of a class, to be confirmed. Printable text. */
export interface MailStatement {
  /** `@example.com`, `@.example.com` or `user@example.com`. */
  readonly pattern: string;
  /** It holds for mail from a client; from outside something else happens, or a line with an error decides. */
  readonly isFromClient: boolean;
  readonly is: "local" | "virtual" | "remote";
  readonly as: string | null;
  /** Recipients inside the pattern for which something else happens. */
  readonly except: readonly string[];
  /** The route, where there is one: `192.0.2.20:25`. */
  readonly via: readonly string[];
}

/** More classes of recipients than this are not written out. */
const MOST_CLASSES = 100;

/** The assertions about mail: for each domain that is local, virtual or routed. */
export function mailLines(statements: readonly MailStatement[]): string[] {
  if (statements.length === 0) return [];
  const lines = statements
    .slice(0, MOST_CLASSES)
    .flatMap(({ pattern, isFromClient, is, as, via, except }) => [
      `  - mail: ${JSON.stringify(pattern)}`,
      ...(except.length === 0 ? [] : [`    except: [${except.map((one) => JSON.stringify(one)).join(", ")}]`]),
      `    is: ${is}`,
      ...(as === null ? [] : [`    as: ${JSON.stringify(as)}`]),
      ...(via.length === 0 ? [] : [`    via: ${via.length === 1 ? via[0] : `[${via.join(", ")}]`}`]),
      ...(isFromClient ? ["    from: client"] : []),
    ]);
  const more = statements.length - MOST_CLASSES;
  const rest = more > 0 ? [`  # ... and ${more} more domains, which are not written out`] : [];
  return ["  # where mail goes", ...lines, ...rest];
}
