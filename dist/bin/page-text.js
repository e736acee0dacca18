const e={"address-in-list":`# address-in-list

<!-- facts -->
**error**: an address with an @ where qmail looks up only the domain. There is no fix.
<!-- /facts -->

\`rcpthosts\`, \`morercpthosts\`, \`locals\`, \`percenthack\` and the keys of \`smtproutes\` and indimail's \`qmtproutes\` are compared with
what follows the last \`@\` of an address. An entry with an \`@\` in it is compared like any other, and never matches, as no domain has
one.

In \`virtualdomains\` a key is a whole address (\`user@example.com:value\`) or a domain. A key that begins with the \`@\` is neither:
\`@example.com:value\` matches nobody, although \`badmailfrom\` and other files write a domain that way.

Nothing is reported. In \`rcpthosts\` all mail of the domain is refused with 553, for the address too; in \`smtproutes\` it goes
by MX; in \`virtualdomains\` it is sent to the domain's MX, which can be this very host.

The key \`!@\` of indimail's \`smtproutes\` and \`qmtproutes\` is not such a mistake: it holds the route of messages without a sender.

## What to do

Write only the domain. These files do not say which users a domain has: mail for an unknown user is refused later, or bounces. To
accept only certain addresses, use what your qmail has for that (sagredo: \`validrcptto\`).

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  postmaster@example.com
virtualdomains:
  @example.net:net
\`\`\`

\`\`\`text
rcpthosts:1:1: error: postmaster@example.com matches nothing: what is looked up here is the domain after the @, never an address. [address-in-list]
    1 | postmaster@example.com
      | ^^^^^^^^^^^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write only the domain; a single address cannot be listed here.

virtualdomains:1:1: error: @example.net matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @. [address-in-list]
    1 | @example.net:net
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Remove the @.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
virtualdomains:
  example.net:net
\`\`\`
<!-- /example -->
`,"already-an-interface":`# already-an-interface

<!-- facts -->
**info**: an address in moreipme that an interface already has, on every declared host. There is no fix.
<!-- /facts -->

The ipme list holds the addresses of the host's interfaces without any entry, as far as qmail sees them. This entry
of \`moreipme\` names such an address. On every host of the declared interface sets, no verdict would change without
it.

This is not a mistake, and it is often right to keep the line. Only the interface makes it needless, and an
interface can go away. qmail sees an interface only while it is up, and on Linux it sees only the first address of
each label. If the interface is taken down, or the address moves behind a load balancer or is added again without a
label of its own, then only the line keeps the address me. Without it, the message can loop until it bounces,
wherever the address still leads to this host.

The opposite happens on the day when the address is given to another machine. The interface is then gone from this
host, but the line is still there. The address stays me, and mail for the other machine can bounce with #5.4.6.
Nobody looks into \`moreipme\` on such a day, because the line was never needed.

## What to do

Nothing needs to be done, and the rule has no fix. Keep the line if the address is meant to be me whether or not an
interface has it at the moment: an address that floats between hosts, or an address whose label may change. Remove
it if the address is me only because it is on the interface; then the verdict follows the interface.

<!-- example -->
## Example

Reported:

\`\`\`text
interface eth0: 192.0.2.10
moreipme:
  192.0.2.10
\`\`\`

\`\`\`text
moreipme:1:1: info: Every declared host has this address on an interface, so it is me without this line too. [already-an-interface]
    1 | 192.0.2.10
      | ^^^^^^^^^^
      what to do:  Keep the line if the address may leave the interface one day; otherwise delete it.
\`\`\`

Not reported:

\`\`\`text
interface eth0: 192.0.2.10
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"ambiguous-mx":`# ambiguous-mx

<!-- facts -->
**error**: mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself. There is no fix.
<!-- /facts -->

\`rcpthosts\` accepts the domain, so the message is taken. It is neither in \`locals\` nor in \`virtualdomains\`, and has no route, so
qmail-remote looks for its MX. The best one has an address that is me: qmail-remote drops all that are not better, none is left, and
the message bounces: "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so
I don't treat it as local. (#5.4.6)".

It is reported on the line of \`rcpthosts\` that accepts the recipients, for domains that have an MX record in the DNS that
\`qmailint.yaml\` declares; all mail from outside is followed, on every host.

## What to do

If the mail is to be delivered here, write the domain into \`locals\` or \`virtualdomains\`. If this host is only to pass it on, write
the route into \`smtproutes\`. If it is no longer to be accepted, take the domain out of \`rcpthosts\`, and its MX record out of the
DNS.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`

\`\`\`text
rcpthosts:1:1: error: Mail for anyone@example.com is accepted, and then bounces with 5.4.6: the best MX of its domain is this host itself, where the domain is neither local nor virtual (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 10 mx.example.com, dns: mx.example.com A 203.0.113.7, ipme: 203.0.113.7 is me). [ambiguous-mx]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
  example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`
<!-- /example -->
`,"bad-name":"# bad-name\n\n<!-- facts -->\n**error**: a file that should hold the name of a host or domain holds something else. There is no fix.\n<!-- /facts -->\n\n`me`, `helohost`, `bouncehost`, `doublebouncehost`, `idhost`, `envnoathost`, `localiphost`, `defaulthost`, `defaultdomain`,\n`plusdomain` and `srs_domain` hold one name. qmail puts it after an `@` or a HELO unchanged, whatever it is:\n\n| written                 | what comes of it                                          |\n| ----------------------- | --------------------------------------------------------- |\n| `root@mail.example.org` | addresses with two `@`; as `me`, a local domain that cannot exist |\n| `mail.example.org.`     | not the name that others write, so it is not local        |\n| `.example.org`          | the same, and `user@.example.org`                         |\n| `mail.example.org:25`   | a name that is not in the DNS                             |\n| `mail example.org`      | a HELO with two words                                     |\n| `mail..example.org`     | a name that cannot exist                                  |\n\nqmail does not check it, and mail leaves all the same: it is the other side that refuses the name, or bounces that never come back.\n`qmail-showctl` prints the name with a full stop after it, so a dot at the end is easily missed.\n\nAn address in brackets counts as a name here. `defaulthost`, `defaultdomain` and `plusdomain` may be a single label. A carriage\nreturn at the end, blanks before the name, a NUL, a byte order mark and a comment have rules of their own.\n\n## What to do\n\nWrite only the name: labels with dots between them, without a dot at either end. There is no fix: what was meant has to be looked\nup.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nme:\n  root@mail.example.org\nhelohost:\n  mail.example.org:25\n```\n\n```text\nhelohost:1:17: error: mail.example.org:25 is not the name of a host or domain: there is a colon in it, and a port does not belong here, and qmail uses it as it is. [bad-name]\n    1 | mail.example.org:25\n      |                 ^\n      what to do:  Write only the name: labels with dots between them.\n\nme:1:5: error: root@mail.example.org is not the name of a host or domain: there is an @ in it, and qmail uses it as it is. [bad-name]\n    1 | root@mail.example.org\n      |     ^\n      what to do:  Write only the name: labels with dots between them.\n```\n\nNot reported:\n\n```text\nme:\n  mail.example.org\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n","bad-number":`# bad-number

<!-- facts -->
**error**: a file that should hold a number begins with something else, so the number is not read. There is no fix.
<!-- /facts -->

Files such as \`concurrencyremote\`, \`timeoutsmtpd\`, \`queuelifetime\` and \`databytes\` hold one number. qmail takes the
digits at the beginning of the first line. Where the very first byte is not a digit, it finds no number, and works as
if the file were not there:

| first line        | what qmail reads       |
| ----------------- | ---------------------- |
| \`50\`              | 50                     |
| \`max 50\`          | nothing: the default   |
| \`# many\`          | nothing: the default   |
| (an empty line)   | nothing: the default   |
| \`-5\`              | nothing: the default   |

These files have no comments. A \`#\` on the first line is not a number, and a number on the second line is never seen.
An empty file holds no number either; \`databytes\` without a number means that a message may have any size.

It goes unnoticed because qmail reports nothing and works with a default that is often good enough. \`qmail-showctl\`
reads these files as lines of text, and shows what is in them as if it were in effect.

A number after blanks or a byte order mark is not reported here: what comes before the number is the mistake, and has
a rule of its own.

## What to do

Write only the number on the first line, without any comment. If the default is right, delete the file. The rule has
no fix: nobody can know which number was meant.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  max 50
\`\`\`

\`\`\`text
concurrencyremote:1:1: error: The first line begins with max 50, where qmail wants a digit: it uses its default, 20, without saying so. [bad-number]
    1 | max\u00B750
      | ^^^^^^
      qmail reads: nothing
      what to do:  Write only the number on the first line, or delete the file if the default is right.
\`\`\`

Not reported:

\`\`\`text
concurrencyremote:
  50
\`\`\`
<!-- /example -->
`,"bad-pattern":"# bad-pattern\n\n<!-- facts -->\n**error**: a line that is not a POSIX extended regular expression, so it never matches. There is no fix.\n<!-- /facts -->\n\nEach line of sagredo's `badmailfrom`, `badmailfromnorelay`, `badrcptto`, `badrcpttonorelay`, `badhelo` and `badhelonorelay` is a\nPOSIX extended regular expression, which the C library compiles. Where it refuses a line, qmail-smtpd writes that to its log and\ngoes on: the line matches nobody. A `!` in front, which inverts an expression, does not change that.\n\n| line           | what is wrong                           | meant, perhaps       |\n| -------------- | --------------------------------------- | -------------------- |\n| `*@spam.com`   | there is nothing before the `*` to repeat | `@spam\\.com$`        |\n| `(spam`        | the bracket is not closed               | `\\(spam`             |\n| `[z-a]`        | the range runs backwards                | `[a-z]`              |\n| `x{2,1}`       | no number is from 2 to 1                | `x{1,2}`             |\n\nThe first is the usual one: it comes from files for the shell, or from qmails that have wildcards. qmailint accepts and refuses what\nglibc does; `a**`, `()`, `a|` and a lone `)` are odd, but accepted.\n\n## What to do\n\nWrite an expression. They are not anchored: `@spam.com` also matches `u@spamXcom.org`; with `\\.` and `$` it does not.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  *@spam\\.example\n```\n\n```text\nbadmailfrom:1:1: error: This is not a regular expression: there is nothing before a *, + or ? to repeat; qmail-smtpd logs that, and the line matches nobody, with or without a ! in front. [bad-pattern]\n    1 | *@spam\\.example\n      | ^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.\n```\n\nNot reported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  @spam\\.example$\n```\n<!-- /example -->\n","bad-route":"# bad-route\n\n<!-- facts -->\n**error**: a route that leads nowhere: no host, no usable port, or text that qmail-remote cannot take apart. There is no fix.\n<!-- /facts -->\n\nA route in `smtproutes` is `relay` or `relay:port`; in sagredo's qmail a login can follow (`relay:port|user|password`). qmail-remote\ntakes such a value apart with a few lines of C and checks nothing. This is what mistakes lead to:\n\n| value                       | what happens to the mail                                                       |\n| --------------------------- | ------------------------------------------------------------------------------ |\n| `:26`                       | there is no host of an empty name: it bounces                                  |\n| `relay:` or `relay:smtp`    | port 0: no connection, it waits until `queuelifetime` is over, then bounces    |\n| `relay:65561`               | port 25, as only sixteen bits are kept                                         |\n| `my relay`                  | the blank is part of the name: it bounces                                      |\n| `[2001:db8::1]`             | the host is `[`: it bounces                                                    |\n| `192.0.2.263`               | goes to 192.0.2.7                                                              |\n| `relay\\|user\\|password`     | in other qmails, a strange host name; with a port it works, without a login      |\n| `relay\\|user`               | in sagredo's qmail, a password that is not on this line                        |\n\nIn indimail's `smtproutes` and `qmtproutes` (whose port is 209) `relay:` keeps the port of its file, and `relay::` is port 25: neither is a\nmistake. An address such as `192.0.2.263` is a name there, and its mail bounces.\n\nMail that waits for a week and then bounces is noticed late, and by the senders. `qmail-showctl` prints the line as it is. An empty\nvalue (`example.com:`) is not a mistake: the mail goes by MX.\n\n## What to do\n\nWrite the relay, and a port in digits if it is not 25. Only the A record of the relay is looked up: a name that only has an MX will\nnot do. What follows the `|` is never shown here.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nsmtproutes:\n  example.com:relay.example.net:\n  example.net:[2001:db8::1]\n```\n\n```text\nsmtproutes:1:13: error: There are no digits after the colon, which makes port 0: no connection can be made, and mail waits until it bounces. [bad-route]\n    1 | example.com:relay.example.net:\n      |             ^^^^^^^^^^^^^^^^^^\n      what to do:  Write relay or relay:port.\n\nsmtproutes:2:13: error: qmail-remote does not know IPv6 here: it cuts the route at the first colon, and the host is just the bracket. [bad-route]\n    2 | example.net:[2001:db8::1]\n      |             ^^^^^^^^^^^^^\n      what to do:  smtproutes cannot hold an IPv6 address: write a name, or an IPv4 address in brackets.\n```\n\nNot reported:\n\n```text\nsmtproutes:\n  example.com:relay.example.net:26\n  example.net:[192.0.2.1]\n```\n<!-- /example -->\n","bounces-leave":`# bounces-leave

<!-- facts -->
**warning**: double bounces go to another host, or a name is a placeholder that belongs to somebody else. There is no fix.
<!-- /facts -->

When a bounce cannot be delivered either, qmail sends a double bounce to \`doublebounceto\` at \`doublebouncehost\`; without these
files, to \`postmaster\` at the name in \`me\`. That mail is how an administrator learns that bounces fail. Where the address is
neither local nor virtual here, and \`smtproutes\` has no route for it, it leaves the host by MX: to a machine that does not know
it, or to a stranger who owns the name.

The usual way to get there: \`me\` is \`mail.example.org\`, and a \`locals\` is written that has only \`example.org\`. As long as there
was no \`locals\`, the name in \`me\` was local by default.

The same rule reports names that installation guides use where your own name belongs: \`yourdomain.tld\`, \`yourdomain.com\`,
\`example.com\`, \`example.net\`, \`exemple.net\`, \`changeme\`, in any file of one line, unless the name in \`me\` is below it.

It goes unnoticed because nothing that anybody waits for fails. \`qmail-showctl\` prints both files ("2B recipient host: ...") and
does not say that the host is not local.

Reported in complete directories only. Not reported: a host with an empty \`locals\` and nothing virtual, which delivers nothing
by design; sagredo's empty \`doublebounceto\`, which discards double bounces.

## What to do

Add the name to \`locals\` (and see that \`postmaster\` reaches somebody), or write one of your own hosts into \`doublebouncehost\`, or
route it with \`smtproutes\`. Replace a placeholder.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mail.example.org
locals:
  example.org
rcpthosts:
  example.org
defaulthost:
  yourdomain.tld
\`\`\`

\`\`\`text
defaulthost:1:1: warning: yourdomain.tld is a placeholder, not a name of yours: what qmail sends with it, bounces included, goes to somebody else or nowhere. [bounces-leave]
    1 | yourdomain.tld
      | ^^^^^^^^^^^^^^
      what to do:  Write your own name.

me:1:1: warning: Double bounces go to postmaster@mail.example.org, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail. [bounces-leave]
    1 | mail.example.org
      | ^^^^^^^^^^^^^^^^
      what to do:  Write the name into locals, one of your hosts into doublebouncehost, or the name of your own relay into smtproutes.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
locals:
  mail.example.org
  example.org
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"byte-order-mark":`# byte-order-mark

<!-- facts -->
**error**: the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line. The fix removes the mark.
<!-- /facts -->

A byte order mark is the three bytes \`EF BB BF\` at the beginning of a file. Some editors write it when they save a
file as UTF-8. qmail knows no character set: to qmail these are the first three bytes of the first line. An address
must begin at the very first byte of its line, so the first line is a skipped line. \`<EF BB BF>203.0.113.12\` puts
nothing on the list; the other lines are read as usual.

In \`moreipme\`, the address on the first line is then not me, unless another entry or an interface makes it so. Where
it leads back to this host, qmail delivers to itself, and the message can loop until it bounces. In \`notipme\`, the
address stays me, and mail for the host that really has it can bounce with #5.4.6.

Nothing reports it. Most editors hide the mark, \`cat\` prints it as nothing, and \`qmail-showctl\`, which has another
reader, shows the line as if it were in effect. Only \`ipmeprint\` shows that the entry is missing.

Where the first line is a comment or blank, qmail loses nothing, and the finding is only a warning. To
\`qmail-showctl\` that comment is no longer a comment, and an address that is later put on the first line will be
lost.

## In other files

| files                                       | what the mark does                                                                |
| ------------------------------------------- | --------------------------------------------------------------------------------- |
| \`rcpthosts\`, \`locals\` and other lists       | the first entry matches nothing; a comment on the first line becomes an entry      |
| \`virtualdomains\`, \`smtproutes\`              | the same for the first key                                                        |
| \`me\`, \`helohost\` and other files of one line | the name begins with three bytes that nobody sees: they end up in HELO and in addresses |
| \`concurrencyremote\` and other numbers       | the first byte is not a digit, so the default holds                                  |
| sagredo's lists of patterns                 | the first pattern matches only what begins with the mark                          |

Here \`qmail-showctl\` reads what qmail reads, but the mark is invisible on a terminal. Where the first line is a comment or
blank and the file may have comments, the finding is a warning.

## What to do

Remove the mark; the rule has a fix. Save the file without a byte order mark from then on. If the first line holds
an address, the entry comes into effect only now, so make sure that it is still wanted. What follows the mark may
have findings of its own, which are reported once the mark is gone.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \\xef\\xbb\\xbf203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips the first line: to qmail its first three bytes, a byte order mark, are not digits. [byte-order-mark] fixable (--fix=all)
    1 | \\u{feff}203.0.113.7
      | ^^^^^^^^
      qmail reads: nothing
      what to do:  Save the file without a byte order mark.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"carriage-return":`# carriage-return

<!-- facts -->
**error**: lines end in a carriage return, which qmail takes for part of what comes before it. The fix removes the carriage returns at the ends of lines.
<!-- /facts -->

The lines end in \`\\r\\n\`, as an editor on Windows writes them, or a checkout that converts line ends. In most control files the \`\\r\`
is part of what comes before it, and is an error:

| files                                        | what the \`\\r\` does                                                          |
| -------------------------------------------- | --------------------------------------------------------------------------- |
| \`rcpthosts\`, \`locals\` and other lists        | every entry is \`name\\r\`, and matches nothing; a blank line is an entry       |
| \`virtualdomains\`                             | the user is \`name\\r\`, who does not exist                                    |
| \`smtproutes\`                                 | the host is \`name\\r\`, which is not in the DNS; harmless after a port        |
| \`me\`, \`helohost\` and other files of one line | the name ends in it, in HELO and in every address                           |
| sagredo's lists of patterns                  | a pattern matches only what ends in it                                      |
| numbers, \`qmqpservers\`                       | nothing: reading stops before it (a warning)                                |

qmail reports nothing, and \`qmail-showctl\` prints the \`\\r\`, which a terminal does not show.

In \`moreipme\` and \`notipme\` it does not matter for the verdicts, and is a warning. qmail cuts the file at the newline, and what
follows the fourth number of an address or netmask is ignored, the \`\\r\` included: \`203.0.113.12\\r\` is read as \`203.0.113.12\`, and
\`10.0.0.0/255.0.0.0\\r\` as \`10.0.0.0/255.0.0.0\`. Blank lines and comments are skipped as always.

Other programs read these files with other readers. \`qmail-showctl\` trims blanks and tabs at the end of a line, but
it keeps the \`\\r\`; a line that looks blank then is an entry to it.

The finding is also a sign: whatever converted this file may have converted others.

## What to do

Remove the carriage returns; the rule has a fix, for the whole file at once. It is reported once per file, on the
first such line. Then look at the other files of the directory, and at the editor or the version control setting
that wrote them. The fix is safe where nothing is
read differently afterwards; in a list it usually is not, because entries come into effect that were not.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7\\r
  203.0.113.8\\r
rcpthosts:
  example.org\\r
\`\`\`

\`\`\`text
moreipme:1:12: warning: Lines end in a carriage return and a newline: this reader ignores it; others that read these files do not. [carriage-return] fixable
    1 | 203.0.113.7\\r
      |            ^^
      what to do:  Save the file with LF (Unix) line endings.

rcpthosts:1:12: error: Lines end in a carriage return: to qmail it is the last byte of the entry, so that no entry matches. [carriage-return] fixable (--fix=all)
    1 | example.org\\r
      |            ^^
      what to do:  Save the file with LF (Unix) line endings.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"concurrency-limit":`# concurrency-limit

<!-- facts -->
**warning**: a concurrency above what qmail was compiled for, to which qmail silently reduces it. There is no fix.
<!-- /facts -->

How many deliveries may run at once is limited twice: by \`concurrencylocal\` and \`concurrencyremote\`, and by conf-spawn,
which was set when qmail was compiled. qmail-lspawn and qmail-rspawn say how many they can do, and qmail-send takes the
smaller number.

| dialect                               | conf-spawn, unless changed |
| ------------------------------------- | -------------------------- |
| \`moreipme-0.6\`, \`netqmail\`, \`notqmail\` | 120                        |
| \`sagredo\`                             | 509                        |
| \`indimail\`                            | 500                        |

That happens in silence. The only trace is in the log: \`status: local 0/10 remote 0/120\` shows the number that is in
force. \`qmail-showctl\` prints the number of the file beside conf-spawn, and leaves the comparison to the reader. In
sagredo's qmail and in indimail the limit is not checked when qmail-send reads the file again on a HUP: a number above
conf-spawn (in indimail above the number at the start) then reaches past the end of its tables.

## What to do

Write a number no greater than the limit, or compile qmail with a larger conf-spawn. If your qmail has a larger one
already, set the rule to \`off\` in \`qmailint.yaml\`: what it was compiled with cannot be seen from the control directory.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  500
\`\`\`

\`\`\`text
concurrencyremote:1:1: warning: qmail-send runs no more deliveries at once than conf-spawn allowed when qmail was compiled, which in moreipme-0.6 is 120 unless somebody changed it. [concurrency-limit]
    1 | 500
      | ^^^
      qmail reads: 500
      what to do:  Set it to 120 or less, or compile qmail with a larger conf-spawn; the log shows the limit in force ("status: local 0/..., remote 0/...").
\`\`\`

Not reported:

\`\`\`text
concurrencyremote:
  120
\`\`\`
<!-- /example -->
`,"conflicting-entry":`# conflicting-entry

<!-- facts -->
**warning**: a line whose key a later line has with another value, so that this one is dead. The fix removes the line.
<!-- /facts -->

Two lines of \`virtualdomains\` or \`smtproutes\` have the same key (compared without case) and say different things. qmail keeps both in
its table and finds the one that was put in last: **the last line wins**, and all earlier ones with another value are dead.

That is the opposite of how most people read such a file, and of how the search for a domain works, where the first key that is
found decides. Whoever looks for example.com reads the first line and believes it. \`qmail-showctl\` lists them all.

\`\`\`
example.com:relay1.example.net      dead
example.com:relay2.example.net      counts
\`\`\`

Two routes that mean the same (\`relay\` and \`RELAY:25\`) do not conflict; the later one is a duplicate.

## What to do

Find out which line is meant. If the last one is, remove the others: that changes nothing, and the fix does so. If an earlier
one is, remove the last, and mail takes another way from then on.

Where the last line has an error of its own, such as a route to port 0, there is no fix: it would delete a line that works, and leave
one that does not.

<!-- example -->
## Example

Reported:

\`\`\`text
smtproutes:
  example.com:relay1.example.net
  example.com:relay2.example.net
\`\`\`

\`\`\`text
smtproutes:1:1: warning: Line 2 has the same key, example.com, with another value: the last line of a key counts, and this one is dead. [conflicting-entry] fixable
    1 | example.com:relay1.example.net
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line that is not meant; removing this one changes nothing.
\`\`\`

Not reported:

\`\`\`text
smtproutes:
  example.com:relay2.example.net
\`\`\`
<!-- /example -->
`,"crashing-file":`# crashing-file

<!-- facts -->
**error**: a file that makes a program of this dialect crash, or send no mail. There is no fix.
<!-- /facts -->

A few files can take a program down, or stop all mail, depending on what is in them:

| dialect   | file             | content                     | what happens                                                             |
| --------- | ---------------- | --------------------------- | ------------------------------------------------------------------------ |
| \`sagredo\` | \`badhelonorelay\` | any entry                   | qmail-smtpd crashes at the first HELO of every client that may not relay  |
| \`sagredo\` | \`outgoingip\`     | not an address, or nothing  | qmail-remote sends nothing; every message waits until it bounces         |
| \`sagredo\` | \`outgoingip\`     | no newline at the end       | the address is read together with whatever lies after it in memory       |

All of these look like ordinary configuration. A crash of qmail-smtpd is a connection that ends, which shows only as a status of 11
in the log of tcpserver; mail that is deferred looks like a slow network. \`qmail-showctl\` prints the files without comment. An
address without a newline can work for years, and fail after an update of a library.

Where this rule reports a file, \`empty-value\` and \`missing-final-newline\` do not.

## What to do

Delete \`badhelonorelay\`: \`badhelo\` is checked for all clients. Write one address of this host into \`outgoingip\`, and end the
line; or delete it, and the system chooses. There is no fix, because a file that does nothing and one that sends mail from
another address are both more than a matter of form.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
badhelonorelay:
  ^localhost$
outgoingip:
  eth0
\`\`\`

\`\`\`text
badhelonorelay:1:1: error: qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay. [crashing-file]
    1 | ^localhost$
      | ^^^^^^^^^^^
      what to do:  Delete the file; badhelo does what it was meant for.

outgoingip:1:1: error: The first line is not an address: qmail-remote sends nothing, and every message waits until it bounces. [crashing-file]
    1 | eth0
      | ^^^^
      what to do:  Write an address of this host on the first line, or delete the file.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
badhelo:
  ^localhost$
outgoingip:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"dead-entry":"# dead-entry\n\n<!-- facts -->\n**error**: an entry for a domain that no address can have, so it matches nothing. The fix applies where the domain ends in a dot, removes the dot.\n<!-- /facts -->\n\n`rcpthosts`, `morercpthosts`, `locals`, `percenthack`, and the keys of `virtualdomains` and `smtproutes`, are compared\nbyte for byte with what follows the last `@` of a recipient, ASCII case aside. An entry with a byte that no domain has\nis compared like any other entry, and never matches:\n\n| entry                 | why it matches nothing                                |\n| --------------------- | ----------------------------------------------------- |\n| `example.com.`        | a recipient's domain has no dot at its end            |\n| `http://example.com/` | there are slashes in it                               |\n| `example.com:25`      | in a list there is no port; the colon is just a byte  |\n| `mail example.com`    | one line is one entry, blanks and all                 |\n| `example..com`        | there is nothing between two dots                     |\n| `.example.com`        | only in `locals` and `percenthack`: no wildcards there |\n\nWhat the line was meant to do does not happen. In `rcpthosts` the domain's mail gets 553 from outside; in `locals` and\n`virtualdomains` it is not delivered here, but sent to wherever its MX leads, which can be here again; in `smtproutes`\nit goes by MX instead of by the route.\n\nqmail reports nothing. `qmail-showctl` lists the entry like the others (\"SMTP clients may send messages to recipients\nat ...\"), and so do the tools that write these files.\n\nIn a key `user@domain` of `virtualdomains` only the domain is judged. A `*` and an `@` have rules of their own.\n\n## What to do\n\nWrite the domain as it is after the `@` of an address. `.example.com` in `rcpthosts`, `virtualdomains` and\n`smtproutes` stands for every name below example.com; `locals` has no such thing: each name needs its own line. The\nfix for a dot at the end is not safe, because the entry was not in effect before.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  example.com.\n  http://example.net/\n```\n\n```text\nrcpthosts:1:1: error: example.com. matches no domain: it ends in a dot, and qmail compares it with domains that have none there. [dead-entry] fixable (--fix=all)\n    1 | example.com.\n      | ^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the dot at its end.\n\nrcpthosts:2:1: error: http://example.net/ matches no domain: there is a slash in it. [dead-entry]\n    2 | http://example.net/\n      | ^^^^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the domain as it is after the @ of an address, or delete the line.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  example.com\n  example.net\n```\n<!-- /example -->\n","dead-sender":`# dead-sender

<!-- facts -->
**warning**: an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody. There is no fix.
<!-- /facts -->

Stock qmail, and so netqmail, notqmail and the moreipme patch, look up two things in \`badmailfrom\`: the envelope sender as a whole
(\`user@example.com\`), and an \`@\` with its domain (\`@example.com\`). Case does not matter. There is nothing else:

| entry            | why it matches nobody                                     |
| ---------------- | --------------------------------------------------------- |
| \`example.com\`    | there is no \`@\`, and every sender that is looked up has one |
| \`*@example.com\`  | qmail has no \`*\`                                            |
| \`@.example.com\`  | a dot in front is a wildcard in \`rcpthosts\`, not here       |

Mail from these senders comes in as before, and nothing says so. The file is often copied from a qmail whose \`badmailfrom\` holds
regular expressions, where such lines mean something.

## What to do

Write \`@example.com\` for everybody at a domain. Each name below it needs a line of its own. If the host runs sagredo's qmail, say
so in \`qmailint.yaml\` (\`dialect: sagredo\`).

<!-- example -->
## Example

Reported:

\`\`\`text
badmailfrom:
  spam.example
  *@junk.example
\`\`\`

\`\`\`text
badmailfrom:1:1: warning: spam.example matches no sender: what is looked up is the whole sender, then an @ and its domain, and this has no @. [dead-sender]
    1 | spam.example
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.

badmailfrom:2:1: warning: *@junk.example matches no sender: qmail has no wildcard * here. [dead-sender]
    2 | *@junk.example
      | ^^^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.
\`\`\`

Not reported:

\`\`\`text
badmailfrom:
  @spam.example
  user@junk.example
\`\`\`
<!-- /example -->
`,"dead-wildcard":"# dead-wildcard\n\n<!-- facts -->\n**error**: a star in an entry, where qmail compares it as a byte like any other. The fix writes `.d` for `*.d`, where the file knows wildcards.\n<!-- /facts -->\n\nqmail has one wildcard: a dot in front. `.example.com` in `rcpthosts`, `virtualdomains` and `smtproutes` stands for every name\nbelow example.com, at any depth, and not for example.com itself. A `*` is a byte like any other, and as no domain has one, the\nentry matches nothing.\n\n| written         | meant, perhaps                  | what to write                                          |\n| --------------- | ------------------------------- | ------------------------------------------------------ |\n| `*.example.com` | every name below example.com    | `.example.com`                                         |\n| `*:relay`       | all other domains               | `:relay`, in `smtproutes` and `virtualdomains`         |\n| `*`             | all domains                     | not possible in `rcpthosts`                            |\n| `*@example.com` | everybody at example.com        | `example.com`                                          |\n\n`locals` and `percenthack` have no wildcards at all. Nothing is reported: in `rcpthosts` mail for these names is refused with\n553, in the other files it is treated as for a domain that is not listed. `qmail-showctl` lists the entry like any other.\n\n## What to do\n\nRemove the star. The fix does so, where a dot follows. It is safe only where other lines say the same: in `rcpthosts`\nthis host then takes mail for all these names.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  *.example.com\n```\n\n```text\nrcpthosts:1:1: error: *.example.com matches nothing: qmail has no wildcard * here, and no domain has a * in it. [dead-wildcard] fixable (--fix=all)\n    1 | *.example.com\n      | ^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the star: with a dot in front, an entry stands for every name below the domain.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  .example.com\n```\n<!-- /example -->\n","duplicate-entry":`# duplicate-entry

<!-- facts -->
**warning**: an earlier line of the same file reads as the same entry. The fix removes the line.
<!-- /facts -->

An earlier line of the same file is read as the same address and the same netmask. The second line adds nothing: the
order of the lines never matters, and an entry does not count for more because it is there twice.

The lines need not look alike. What counts is what qmail reads, and all of these are read as the same entry:

\`\`\`
203.0.113.12
203.0.113.12/255.255.255.255
203.0.113.012
203.0.113.12 # second rack
\`\`\`

No verdict is wrong today. But somebody will remove one of the lines when the address is given back, see it gone,
and not know that the address is still me through the other. In \`moreipme\`, mail for the new owner of the address
can then bounce with #5.4.6. And where the two lines look different, one of them may have been meant to say
something else.

In lists such as \`rcpthosts\`, \`locals\` and \`badmailfrom\` the same line (regardless of case) is a duplicate, and so is, in
\`virtualdomains\` and \`smtproutes\`, the same key with the same value; in a route, host and port count, and \`relay\` is the same as
\`RELAY:25\`. Where the value differs, it is a [conflicting-entry](conflicting-entry.md). Files whose lines are used one by one
(\`qmqpservers\`, patterns, secrets) have no duplicates.

## What to do

Remove either of the two. The rule has a fix that removes the later line, which changes no verdict. If the lines
look different, first ask whether one of them is mistyped. A later line that has an error, such as an octet above
255 or a second address that is lost, gets no such fix: what it was meant to say may be needed. Keeping a duplicate
does no harm to mail.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.7/255.255.255.255
rcpthosts:
  example.com
  Example.com
\`\`\`

\`\`\`text
moreipme:2:1: warning: Line 1 of this file already reads as 203.0.113.7. [duplicate-entry] fixable
    2 | 203.0.113.7/255.255.255.255
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.

rcpthosts:2:1: warning: Line 1 of this file already has Example.com. [duplicate-entry] fixable
    2 | Example.com
      | ^^^^^^^^^^^
      what to do:  Delete the line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"empty-value":'# empty-value\n\n<!-- facts -->\n**error**: a file whose first line is empty: its value is empty, and the default is not used. There is no fix.\n<!-- /facts -->\n\nWhere a file of one line is missing, qmail uses a default: what `me` says for `helohost`, `defaultdomain`,\n`doublebouncehost` and most other names; `MAILER-DAEMON` for `bouncefrom`. A file whose first line is empty is not missing:\nits value is the empty text, and that is what qmail uses.\n\n| file               | what an empty file does                                                       |\n| ------------------ | ----------------------------------------------------------------------------- |\n| `helohost`         | qmail-remote greets with `HELO` and no name; many hosts refuse that           |\n| `doublebouncehost` | double bounces go to `postmaster@`, which is nobody                           |\n| `defaulthost`      | local senders become `user@`                                                  |\n| `me`               | all of the above at once, and without a `locals` the only local name is empty    |\n\nIt is usually left over by a script whose variable was empty (`echo "$fqdn" > me`), or by `touch`. No program complains,\nand `qmail-showctl` prints "My name is ." or the like among forty other lines.\n\nNot reported: files whose default is nothing or "off" (`srs_domain`, `spfrules`), and sagredo\'s `doublebounceto`, in which\nan empty line discards double bounces on purpose. A line of blanks is empty too.\n\n## What to do\n\nWrite the value on the first line, or delete the file so that the default applies. There is no fix: which of the two is\nmeant cannot be known.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nhelohost:\n  \n```\n\n```text\nhelohost:1:1: error: The first line is empty, and so is the value: qmail uses its default, which is what me says, only where there is no file. [empty-value]\n      qmail reads: an empty string\n      what to do:  Write the value on the first line, or delete the file.\n```\n\nNot reported:\n\n```text\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n',"endless-loop":`# endless-loop

<!-- facts -->
**error**: a backup MX with indimail: while no better MX answers, its qmail-remote runs for ever at full speed. There is no fix.
<!-- /facts -->

qmail-remote of indimail goes through the MX hosts of a domain, the best first, and skips those that are not better than the host
itself. It does so without moving on: once it comes to its own address, it looks at it again and again. No message is logged,
nothing times out, and the process takes a whole processor, until somebody kills it. Then the message is tried again.

It comes to its own address when no better MX has taken the message: none answers, or those that do refuse for now. So the
ordinary duty of a backup MX, to keep mail while the first one is down, is what triggers it, and a *correct* moreipme is what
makes it possible.

It is reported on the line of \`rcpthosts\` that accepts the recipients, where the DNS that \`qmailint.yaml\` declares has the host
among the MXs of their domain, but not as the best. All mail from outside is followed, on every host. In a simulation of mail the
message counts as \`deferred\`.

## What to do

Write a route to the better MX into \`smtproutes\`: for a route, qmail-remote does not ask whether the address is its own. Or take
the host out of the MX records of the domain. The other dialects do not have this fault.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx2.example.com
rcpthosts:
  example.com
locals:
  mx2.example.com
qmailint.yaml:
  version: 1
  control: control
  dialect: indimail
  interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
  dns:
    example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
    mx1.example.com: 198.51.100.1
    mx2.example.com: 192.0.2.20
\`\`\`

\`\`\`text
rcpthosts:1:1: error: Mail for anyone@example.com is accepted, and this host is a backup MX for it: where no better MX takes the message, qmail-remote comes to the host's own address, does not get past it, and takes a whole processor for ever (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 20 mx2.example.com, dns: mx2.example.com A 192.0.2.20, ipme: 192.0.2.20 is me, dns: example.com MX 10 mx1.example.com, dns: mx1.example.com A 198.51.100.1, connects: nothing answers, qmail-remote: never ends). [endless-loop]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Give the domain a route to the better MX in smtproutes: for a route, qmail-remote does not ask whether the address is its own. Or take this host out of the MX records.
\`\`\`

Not reported:

\`\`\`text
me:
  mx2.example.com
rcpthosts:
  example.com
locals:
  mx2.example.com
smtproutes:
  example.com:mx1.example.com
qmailint.yaml:
  version: 1
  control: control
  dialect: indimail
  interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
  dns:
    example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
    mx1.example.com: 198.51.100.1
    mx2.example.com: 192.0.2.20
\`\`\`
<!-- /example -->
`,"everything-is-me":`# everything-is-me

<!-- facts -->
**error**: 0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave. There is no fix.
<!-- /facts -->

\`0.0.0.0/0.0.0.0\` matches every address. Its length is 0, and an address is me when its best match in the ipme list
is greater than the one in the notipme list, which is -1 where nothing matches. So this line in \`moreipme\` makes
every address me that no \`notipme\` entry matches.

qmail then takes nearly every mail server for itself. The best MX of a remote domain is me; qmail drops every MX
that is not better, none is left, and the message bounces with #5.4.6, at once and for good. With sagredo's qmail
and SPF checking switched on, every client that is me passes without a look-up.

It can go unnoticed for a while. Mail for local and virtual domains is delivered as before. Hosts that come from
\`control/smtproutes\` are not asked about at all, so on a host with a default route there, mail does leave, until the
day that route is removed. Until then, nothing is reported.

## What to do

Remove the line, and write only the addresses that lead to this host. If the line was meant to say "all addresses of this machine",
it is hardly needed: the addresses of the interfaces that qmail sees are on the ipme list anyway. If it was meant for a private
network, write that network: \`10.0.0.0/255.0.0.0\`. The rule has no fix. It is not a finding to ignore, unless \`notipme\` excludes all
hosts to which mail must go, and then the plain list of addresses is easier to get right.

Where this line is found (or would be, if the rule were not off), the other entries are not called redundant, shadowed or idle: that
would depend on a mistake.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  0.0.0.0/0.0.0.0
\`\`\`

\`\`\`text
moreipme:1:1: error: Every address that no entry of notipme matches is me, all hosts on the Internet included: qmail takes their mail for its own, and it bounces (#5.4.6). [everything-is-me]
    1 | 0.0.0.0/0.0.0.0
      | ^^^^^^^^^^^^^^^
      qmail reads: 0.0.0.0/0.0.0.0
      what to do:  Delete the line, and list the addresses that are really this server's.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"extra-lines":`# extra-lines

<!-- facts -->
**warning**: further lines in a file of which only the first line is read. There is no fix.
<!-- /facts -->

Files that hold one value, a name or a number, are read up to the end of the first line. Further lines are never seen,
whatever is in them: a second host name, a comment, an old value that was meant to be replaced.

\`\`\`text
# timeout for slow lists
300
\`\`\`

In a file such as \`timeoutremote\` this is not 300: the first line has no number, so the default applies.

It goes unnoticed because the first line works, or the default does. Some versions of \`qmail-showctl\` print the first line
only, so that the file looks right there; an editor shows all of them.

Lines of blanks do not count. The finding is on the first line that is not read.

## What to do

Delete the lines, or move what is meant to the first. A list of names belongs in \`locals\`, \`rcpthosts\` or another file of
several lines. There is no fix, because the extra lines may be what is meant.

<!-- example -->
## Example

Reported:

\`\`\`text
defaulthost:
  example.org
  example.net
\`\`\`

\`\`\`text
defaulthost:2:1: warning: Only the first line of this file is read: nothing from here on has any effect. [extra-lines]
    2 | example.net
      | ^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Delete these lines, or put what is meant on the first.
\`\`\`

Not reported:

\`\`\`text
defaulthost:
  example.org
\`\`\`
<!-- /example -->
`,"gapped-netmask":`# gapped-netmask

<!-- facts -->
**warning**: a netmask that is not all ones before all zeros. There is no fix.
<!-- /facts -->

An ordinary netmask is all ones before all zeros. A gapped netmask is not, and qmail accepts it all the same. It
uses the netmask in two ways that no longer agree. It _matches_ bit by bit. But it _weighs_ the entry by its netmask
length, which is a sum over the four octets: 255 counts 8, 254 counts 7, 252 counts 6, and so on down to 128, which
counts 1. Any other octet counts 0.

\`\`\`
10.0.0.0/255.255.253.0
\`\`\`

This entry matches 10.0.0.0 to 10.0.0.255 and 10.0.2.0 to 10.0.2.255, but not 10.0.1.0 to 10.0.1.255. It counts for
length 16, since 253 counts 0. So it loses to \`10.0.0.0/255.255.128.0\` in the other file, which counts for 17,
although that network is far wider. And if both entries count for 16, there is a tie: then the address is not me.

Most gapped netmasks are mistyped: 253 for 252 or 254, or 255.0.255.0 for 255.255.255.0. The entry then covers some
of the addresses that were meant and others that were not, so some tests succeed. qmail reports nothing, and
\`ipmeprint\` prints the netmask but not the length.

## What to do

Write the netmask that was meant. If you really want these addresses, write several ordinary networks instead: the
two lines \`10.0.0.0/255.255.255.0\` and \`10.0.2.0/255.255.255.0\` match the same addresses as the entry above, and
count for 24. The rule has no fix. The finding is fine to ignore if the gap is intended and the length that the
message gives is enough to win against the entries of the other file.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  10.0.7.0/255.0.255.0
\`\`\`

\`\`\`text
moreipme:1:10: warning: The netmask 255.0.255.0 has gaps: qmail matches it bit by bit, and counts it as a netmask of length 16 when it looks for the best match. [gapped-netmask]
    1 | 10.0.7.0/255.0.255.0
      |          ^^^^^^^^^^^
      qmail reads: 10.0.7.0/255.0.255.0
      what to do:  Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  10.0.7.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"host-bits-set":`# host-bits-set

<!-- facts -->
**error**: the address has bits outside its netmask, so the entry matches nothing. There is no fix.
<!-- /facts -->

qmail keeps the address of an entry as it is written. To match, it masks the address in question, not the entry's
own, and compares the two. If the entry's address has bits outside its netmask, its host bits, the two can never be
equal:

\`\`\`
203.0.113.12/255.255.255.0
\`\`\`

For every address, the last octet is 0 after masking, and never 12. The entry matches nothing: not the network, and
not 203.0.113.12 either. In \`moreipme\`, the address of this host is then not me through this line, and where it
leads back to this host the message can loop until it bounces. In \`notipme\`, nothing is excluded, and mail for the
hosts concerned can bounce with #5.4.6.

The line looks right, because nearly every other program clears the host bits itself, and because an address with
its netmask is how interfaces are configured. qmail reports nothing. Even \`ipmeprint\` lists the entry, as
\`203.0.113.12/255.255.255.0 is me\`; only \`ipmetest 203.0.113.12\` shows that it does nothing. A wildcard mask, as
routers use it, ends here too: the first three octets of \`203.0.113.0/0.0.0.255\` are outside its netmask. qmail
wants \`203.0.113.0/255.255.255.0\`, and the message says so.

## What to do

Decide which of the two meanings you want. The rule has no fix, because both are possible:

- **The host**: \`203.0.113.12\`, without a netmask. This is usually what is meant when the address is that of this
  host.
- **The network**: \`203.0.113.0/255.255.255.0\`, with the host bits cleared. In \`moreipme\`, take it only if every
  address of the network is to be me: mail for another host in it can bounce with #5.4.6.

If neither is needed, remove the line; it has never done anything.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  192.0.2.5/255.255.255.0
\`\`\`

\`\`\`text
moreipme:1:1: error: This entry matches no address, ever: 192.0.2.5 has bits outside the netmask 255.255.255.0, and qmail does not clear them. [host-bits-set]
    1 | 192.0.2.5/255.255.255.0
      | ^^^^^^^^^^^^^^^^^^^^^^^
      qmail reads: 192.0.2.5/255.255.255.0
      what to do:  Write 192.0.2.0/255.255.255.0 for the network, or 192.0.2.5 for the single address.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  192.0.2.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"idle-exclusion":`# idle-exclusion

<!-- facts -->
**warning**: an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list. There is no fix.
<!-- /facts -->

\`notipme\` takes back addresses that the ipme list would make me. It does nothing else. This entry matches no address
that is on the ipme list at all: no implicit entry, no interface address and no entry of \`moreipme\` covers any of
it. There is nothing to exclude, and no verdict would change without the line.

\`\`\`
moreipme:   203.0.113.12
notipme:    198.51.100.0/255.255.255.0
\`\`\`

198.51.100.7 is not me, with the exclusion and without it.

Such a line is a leftover, a misunderstanding or a mistake. A leftover: the entry of \`moreipme\` or the interface
that it was made for is gone. A misunderstanding: \`notipme\` does not block mail from or to an address. A mistake:
another address was meant, and that address is still me, so that its mail can bounce with #5.4.6. qmail reports
nothing; \`ipmeprint\` lists the line as \`is not me\`, which is true and proves nothing.

Where interface sets are declared, the entry does nothing on any of the hosts. Where none is declared, a single
address is never called idle, because it could be an interface address.

## What to do

Compare the line with \`moreipme\` and with the addresses of the hosts. If another address was meant, correct the
line. If it is a leftover, remove it. The rule has no fix. It is fine to keep the line and to ignore the finding if
it is a precaution for an entry or an interface that comes back.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme:
  198.51.100.0/255.255.255.0
\`\`\`

\`\`\`text
notipme:1:1: warning: This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude. [idle-exclusion]
    1 | 198.51.100.0/255.255.255.0
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line, or correct it if other addresses were meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
notipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"ipv6-address":`# ipv6-address

<!-- facts -->
**error**: an IPv6 address in a dialect that has none, so the line is skipped. There is no fix.
<!-- /facts -->

With the moreipme patch 0.6, and in sagredo's qmail, which carries it, the ipme list and the notipme list hold IPv4
addresses only. A line with an IPv6 address does not scan and is a skipped line. That goes for \`2001:db8::12\`, for
\`2001:db8::/32\`, and for an IPv4 address in IPv6 form such as \`::ffff:203.0.113.12\`: the address at its end is not
read either.

Mail that arrives is not affected: whether a host can be reached over IPv6 is the business of the program that
listens on port 25, such as tcpserver. The two lists are asked where qmail-remote is about to send, and this
qmail-remote looks up IPv4 addresses only. It cannot send to an IPv6 address, so mail to one cannot loop, and there
is nothing for the line to prevent.

Such lines often come from a script that collects all addresses of the host, such as sagredo's \`config-all.sh\`: it
writes the IPv4 and the IPv6 addresses to \`moreipme\`, and the IPv6 lines have no effect.

qmail reports nothing, and \`qmail-showctl\`, which has another reader, shows the line as if it were in effect. As
long as the IPv4 address of the same host is on a line of its own, nothing is lost but the belief that the IPv6
address is covered. If only the IPv6 form was written, the IPv4 address may be not me where it should be.

## What to do

Remove the line, or turn it into a comment with \`#\` in the first column. Write the IPv4 address that belongs to it
on a line of its own, if it is needed and not there yet: \`203.0.113.12\` instead of \`::ffff:203.0.113.12\`. The rule
has no fix. If the lines come from a script, make the script write IPv4 addresses only.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  2001:db8::25
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: moreipme-0.6 reads IPv4 addresses only. [ipv6-address]
    1 | 2001:db8::25
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"leading-blank":`# leading-blank

<!-- facts -->
**error**: blanks before an entry or a value: qmail skips the line, or takes them for part of it. The fix removes the blanks.
<!-- /facts -->

qmail reads an address from the very first byte of the line. It does not trim. A blank or a tab in front is enough
to make the whole entry a skipped line:

| line            | what qmail reads               |
| --------------- | ------------------------------ |
| \` 203.0.113.12\` | nothing                        |
| \`203.0.113.12\`  | \`203.0.113.12/255.255.255.255\` |

In \`moreipme\`, 203.0.113.12 is then not me, unless another entry or an interface makes it so. If this host is a
backup MX under that address, qmail takes it for some other host, connects to itself, and the message can loop until
it bounces. In \`notipme\`, the exclusion is missing: the address stays me, and mail for the host that has it can
bounce with #5.4.6.

Indented lines come from here-documents in scripts, from templates and from pasting. qmail reports nothing.
\`qmail-showctl\` reads the file with another reader and shows the line as if it were in effect.

## In other files

No reader of a control file passes over blanks at the beginning of a line:

| file                              | written                   | how qmail takes it |
| --------------------------------- | ------------------------- | ----------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`             | \` example.org\`            | a domain that begins with a blank, which nobody can write   |
| \`virtualdomains\`                  | \`example.org: org\`        | the user \` org\`, who does not exist                         |
| \`smtproutes\`                      | \`example.org: relay\`      | a host that is not in the DNS: all its mail bounces         |
| \`me\`, \`helohost\`                  | \` mail.example.org\`       | a name that begins with a blank                             |
| \`concurrencyremote\` and the like  | \` 20\`                     | no number: the default                                      |
| sagredo's lists of patterns       | \` spam@\`                  | a pattern that wants a blank                                |

A blank after the colon looks tidy, and is the most frequent of these. \`qmail-showctl\` prints the entries unchanged within
sentences, where an extra blank is not noticed. A line \` # ...\` is \`not-a-comment\`.

## What to do

Remove the blanks; the rule has a fix. The entry was not in effect until now, so first make sure that it is right:
its addresses can change their verdict. If the line is to stay without effect, put a \`#\` in its first column instead
of a blank.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \u00B7203.0.113.7
smtproutes:
  example.org: mail.example.net
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: an address must begin with the line's first byte. [leading-blank] fixable (--fix=all)
    1 | \u00B7203.0.113.7
      | ^
      qmail reads: nothing
      what to do:  Remove the blanks, and qmail reads 203.0.113.7.

smtproutes:1:13: error: A blank comes before the value, and is part of it. [leading-blank] fixable (--fix=all)
    1 | example.org:\u00B7mail.example.net
      |             ^
      what to do:  Remove the blanks.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
smtproutes:
  example.org:mail.example.net
\`\`\`
<!-- /example -->
`,"leading-zero":`# leading-zero

<!-- facts -->
**warning**: an octet with a leading zero: decimal to qmail, octal to most other programs. The fix removes the zeros.
<!-- /facts -->

To qmail a number is decimal, however many zeros come before it. To most other programs a number with a leading zero
is octal. The same line then means two different addresses:

| line                          | what qmail reads            | what most other programs read |
| ----------------------------- | --------------------------- | ----------------------------- |
| \`203.0.113.010\`               | \`203.0.113.10\`              | \`203.0.113.8\`                 |
| \`203.0.113.064\`               | \`203.0.113.64\`              | \`203.0.113.52\`                |
| \`203.0.113.0/255.255.255.000\` | \`203.0.113.0/255.255.255.0\` | the same                      |

qmail's verdict is right if the writer thought in decimal, as people do when they pad numbers to line them up. The
trouble then comes on the day when the line is copied into a program that reads octal. If the address came from such
a program, the verdict is wrong now. In \`moreipme\`, the address that was read is me, and its mail can
bounce with #5.4.6; the address that was meant is not me, and its mail can loop until it bounces. Nothing reports
the difference, and \`qmail-showctl\` shows the zeros as they were written.

## What to do

Write the number without leading zeros. The rule has a fix, which keeps the decimal meaning that qmail has given to
the line all along. If the address was meant as octal, write its decimal value yourself, and do not take the fix:
\`203.0.113.8\` for \`203.0.113.010\`. The finding is fine to ignore only where nobody and nothing but qmail reads the
file.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.010
\`\`\`

\`\`\`text
moreipme:1:11: warning: qmail reads 010 as decimal; most other programs take a leading zero for octal. [leading-zero] fixable
    1 | 203.0.113.010
      |           ^^^
      qmail reads: 203.0.113.10
      what to do:  Write 203.0.113.10, without leading zeros.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.10
\`\`\`
<!-- /example -->
`,"lost-address":`# lost-address

<!-- facts -->
**error**: a second address on the line, which qmail does not read. The fix applies where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask.
<!-- /facts -->

A line makes one entry. qmail reads the first address from the first byte of the line, and ignores what follows its
fourth number. A second address on the line is lost:

| line                              | what qmail reads                                                |
| --------------------------------- | --------------------------------------------------------------- |
| \`203.0.113.12 203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.12,203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.8-203.0.113.15\`        | \`203.0.113.8\`: there are no ranges                              |
| \`203.0.113.0 255.255.255.0\`       | only \`203.0.113.0\`: a netmask needs a \`/\` before it             |
| \`203.0.113.12 10.0.0.0/255.0.0.0\` | \`203.0.113.12/255.0.0.0\`, which matches nothing                 |

The last line loses both. qmail cuts the line at the first \`/\`, so the first address gets the netmask of the second.
It then has host bits, and such an entry matches nothing.

In \`moreipme\`, the lost addresses are not me, unless another entry or an interface makes them so: where one leads
back to this host, the message can loop until it bounces. In \`notipme\` they are not excluded, and mail for the hosts
that have them can bounce with #5.4.6. The first address works, and that is what people test. qmail reports nothing,
and \`qmail-showctl\`, which has another reader, shows the whole line.

## What to do

Choose by what was meant:

- **A list**: write one address per line. Where the line is nothing but addresses, each with or without its own
  netmask, separated by blanks or commas, and perhaps a comment, the rule has a fix that does so.
- **An address and its netmask**: join them with a \`/\` and no blank, \`203.0.113.0/255.255.255.0\`. Where the line is just
  that, and the address has no bits outside the netmask, the fix does so.
- **A range**: write each address on its own line, or the network, if the range is a network. 203.0.113.8 to
  203.0.113.15 is \`203.0.113.8/255.255.255.248\`.
- **A remark** that names another address: put it on a line of its own that begins with \`#\`.

Only then do the lost addresses come into effect, so make sure that they are still wanted.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 203.0.113.8
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail reads one address from a line; 203.0.113.8 is lost. [lost-address] fixable (--fix=all)
    1 | 203.0.113.7 203.0.113.8
      |             ^^^^^^^^^^^
      qmail reads: 203.0.113.7
      what to do:  Write 203.0.113.7 and 203.0.113.8, each on a line of its own.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"lost-secret":`# lost-secret

<!-- facts -->
**warning**: a line of srs_secrets that begins with a #, which qmail reads as a comment. There is no fix.
<!-- /facts -->

srs_secrets is a list, and in a list of control files a line that begins with \`#\` is a comment. A secret that happens to begin with
one is therefore no secret. sagredo's \`config-all\` draws secrets from all visible characters, so that one in ninety-four begins that
way.

If it is the only line, there is no secret at all, and no sender is rewritten. If it is the first of several, new addresses are made with
another one; and if it is an old secret that was turned off by mistake, bounces to addresses that were made with it are refused. Nothing
says so, and no secret is shown here: a line of this file is \`***\` in every report.

## What to do

Make a new secret of letters and digits. If the line is a comment, delete it, or ignore the finding: nobody can tell from the
outside.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
srs_secrets:
  #3kd0Xw
  9fK2
\`\`\`

\`\`\`text
srs_secrets:1:1: warning: This line begins with a #, so it is a comment: if it was meant as a secret, it is lost, and addresses that were made with it do not come back. [lost-secret]
    1 | ***
      | ^^^
      qmail reads: nothing
      what to do:  Make a new secret that begins with a letter or digit; delete the line if it is a comment.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
srs_secrets:
  3kd0Xw
  9fK2
\`\`\`
<!-- /example -->
`,"mail-loop":`# mail-loop

<!-- facts -->
**error**: mail for some recipients comes back to the host that sent it on. There is no fix.
<!-- /facts -->

With DNS or several hosts in \`qmailint.yaml\`, qmailint follows all mail that arrives from outside, through every host, over every
address that is tried first. For some recipients it comes back to a host that has already sent it on. Nothing in qmail notices that
at once: each round adds two \`Received\` lines, and at 100 of them the message bounces with "too many hops".

The classic case is a host behind NAT. Its MX record names the public address, which leads to the host, but is on none of its
interfaces: qmail-remote does not find itself there, connects, and hands the message to its own qmail-smtpd. Other cases are a route
in smtproutes that leads to a host that routes the domain back, and two backup MXs that take each other for the better one.

It is reported on the last line before the return: the route, the DNS record, or the line of moreipme or notipme that decided; once
per line, with the first recipient and its way; where no such line is on the way, on the line of rcpthosts that accepts it,
otherwise on the first of \`me\`. A route that leads straight back to its host is reported only by \`routed-to-itself\`. Where a
directory has no rcpthosts, and holds only some of its host's files (see \`complete\`), what it accepts is not known, and mail that
goes through it is not judged.

## What to do

Say where the mail is to end: write the domain into \`locals\` or \`virtualdomains\` there, or a route to that host into \`smtproutes\`. If the
address is the host's own, write it into \`moreipme\` (that does not help where a route leads to it, because qmail-remote does not ask
then whether an address is its own); mail for a domain that is then neither local nor virtual bounces with 5.4.6
(\`ambiguous-mx\`).

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`

\`\`\`text
qmailint.yaml:7:19: error: Mail for anyone@example.com comes back to this host, until qmail has counted 100 Received lines and bounces it (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 10 mx.example.com, dns: mx.example.com A 203.0.113.7, arrives: outside, rcpthosts: accepted). [mail-loop]
    7 |   mx.example.com: 203.0.113.7
      |                   ^^^^^^^^^^^
      what to do:  Make the address me (moreipme), the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`
<!-- /example -->
`,"me-but-not-reached":`# me-but-not-reached

<!-- facts -->
**error**: a line of moreipme makes an address me at which no host is reached. There is no fix.
<!-- /facts -->

A line of \`moreipme\` makes an address me that, according to \`qmailint.yaml\`, does not lead here: it is in no \`reached-at\` and on no
interface of any host that uses the directory. qmail-remote takes itself for the MX at that address. Mail for a domain of which it
is the best MX bounces with 5.4.6, and mail for which this host is a backup is not sent there either.

It is a warning where the line makes other addresses me that are reached, and an error where it makes nothing else me. It is
looked for only where a host declares \`reached-at\`. 127.0.0.0/8 and 0.0.0.0 count as reached.

## What to do

If connections to the address arrive here, write it into \`reached-at\`. Otherwise take it out of \`moreipme\`: remove the line, write a
longer netmask, or write the address into \`notipme\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`

\`\`\`text
moreipme:2:1: error: This line makes nothing me but addresses at which no host is reached, the first of them 203.0.113.8: mail for a domain whose MX leads to it bounces with 5.4.6. [me-but-not-reached]
    2 | 203.0.113.8
      | ^^^^^^^^^^^
      what to do:  Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; otherwise take it out of moreipme.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`
<!-- /example -->
`,"missing-colon":`# missing-colon

<!-- facts -->
**error**: a line without a colon in a file of keys and values, which qmail drops. There is no fix.
<!-- /facts -->

\`virtualdomains\`, \`smtproutes\` and sagredo's \`authsenders\` are files of keys and values. A key is what comes before the first
colon of a line. A line without a colon has no key, and qmail drops it without a word: \`constmap_init\` passes over it.

| file             | what the line was meant for                     | what happens                                  |
| ---------------- | ----------------------------------------------- | --------------------------------------------- |
| \`virtualdomains\` | mail for the domain goes to a user of this host | it is sent to the domain's MX, perhaps here again |
| \`smtproutes\`     | mail for the domain goes to a relay             | it goes to the domain's MX                    |
| \`authsenders\`    | mail of the sender goes out through a login     | it goes out like all other mail               |

The mistake is easily made by anyone who knows \`rcpthosts\` and \`locals\`, where a line is just a domain. \`qmail-showctl\` prints
the line of \`virtualdomains\` as if it were an entry ("Virtual domain: ...").

## What to do

Write the colon and the value. In \`virtualdomains\` a domain with nothing after its colon (\`example.com:\`) is *not* virtual; that
is how to write an exception below a wildcard.

<!-- example -->
## Example

Reported:

\`\`\`text
virtualdomains:
  example.com
  example.net:net
\`\`\`

\`\`\`text
virtualdomains:1:1: error: There is no colon in example.com: a line of this file is a key, a colon and a value, and qmail drops any other. [missing-colon]
    1 | example.com
      | ^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write domain:user, or domain: alone for a domain that is not virtual.
\`\`\`

Not reported:

\`\`\`text
virtualdomains:
  example.com:com
  example.net:net
\`\`\`
<!-- /example -->
`,"missing-final-newline":`# missing-final-newline

<!-- facts -->
**error**: the last line does not end in a newline: qmail drops its last byte, or the next line is glued to it. The fix adds the newline.
<!-- /facts -->

After each line is read, qmail drops its last byte without looking at it. On a line that ends in a newline, that
byte is the newline. On a last line without a newline, it is the last character:

| end of the file                | what qmail reads                                     |
| ------------------------------ | ---------------------------------------------------- |
| \`203.0.113.12\`                 | \`203.0.113.1\`, another address                       |
| \`203.0.113.1\`                  | nothing: \`203.0.113.\` is a skipped line              |
| \`10.0.0.0/255.0.0.0\`           | nothing: \`255.0.0.\` is not a netmask                 |
| \`203.0.113.64/255.255.255.192\` | \`203.0.113.64/255.255.255.19\`, which matches nothing |

So the address that was meant is lost, and another address may take its place. In \`moreipme\`, 203.0.113.12 is not
me: where it leads back to this host, the message can loop until it bounces. And 203.0.113.1 is me: mail for the
host that has it can bounce with #5.4.6. In \`notipme\`, 203.0.113.12 is not excluded and 203.0.113.1 is.

It goes unnoticed because almost nothing else cares. \`printf\`, \`echo -n\`, templates and some editors leave the
newline out; \`cat\` shows the line complete; and so does \`qmail-showctl\`, which has another reader. qmail reports
nothing. \`ipmeprint\` shows what was really read.

Where the lost byte does no harm (the line is a comment or blank, or the byte is a blank or a carriage return after
the entry), the finding is a warning. The next entry that is appended goes wrong all the same. After
\`echo 203.0.113.13 >> moreipme\` the last line is \`203.0.113.12203.0.113.13\`, of which qmail reads 203.0.113.171.

## In other files

The other readers take a last line without a newline as it is. In the files to which scripts and people append (\`rcpthosts\`,
\`locals\`, \`virtualdomains\`, \`smtproutes\`, \`morercpthosts\`, \`badmailfrom\`, \`qmqpservers\`) it is a warning all the same: after
\`echo example.net >> rcpthosts\` the last line is \`example.orgexample.net\`, and neither domain is accepted. vadddomain and the
like do not look at the end of the file either, and \`qmail-showctl\` shows the two as one name.

## What to do

End the last line with a newline; the rule has a fix. As long as the newline is missing, nothing else is fixed on that line;
after that, the line is judged as it is. The verdicts of two addresses can change: the address that was written and the address
that was read. If the latter happens to be needed, give it a line of its own. Let whatever writes the file write the newline too.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.12   <- no newline here
rcpthosts:
  example.org   <- no newline here
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail drops the last byte of the file, 2, where it expects a newline, and reads 203.0.113.1 instead of 203.0.113.12. [missing-final-newline] fixable (--fix=all)
    1 | 203.0.113.12
      |             ^
      qmail reads: 203.0.113.1
      what to do:  End the last line with a newline.

rcpthosts:1:12: warning: The last line does not end in a newline: qmail reads it all the same, but the next line that a script appends will be glued to it, and both will be lost. [missing-final-newline] fixable
    1 | example.org
      |            ^
      what to do:  End the last line with a newline.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.12
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"missing-me":`# missing-me

<!-- facts -->
**error**: a complete directory without me, and without a file that replaces it. There is no fix.
<!-- /facts -->

Three programs cannot work without \`me\`, unless another file has what they want:

| also missing         | what happens                                        |
| -------------------- | --------------------------------------------------- |
| \`locals\`             | qmail-send does not start                           |
| \`smtpgreeting\`       | qmail-smtpd answers every client with 421           |
| \`helohost\`           | qmail-remote defers every message, until it bounces |

And even where all three are there, names such as \`bouncehost\` and \`envnoathost\` become their own literal text: bounces are
then from \`MAILER-DAEMON@bouncehost\`.

It goes unnoticed while the old processes run: qmail-send read the file when it started, and fails at the next start, with a
line in the log ("cannot start: unable to read controls"). \`qmail-showctl\` says "Oh, no!" about it, if anybody runs it.

The rule applies only where \`qmailint.yaml\` says \`complete: true\`, because a repository often holds only some of the files,
and \`me\` is the one that differs from host to host. A link that leads nowhere is not a file; a file that cannot be read is
\`unreadable-file\`.

## What to do

Write the full name of the host into \`me\`. If the file is put there by other means, leave out \`complete: true\`.

<!-- example -->
## Example

Reported:

\`\`\`text
locals:
  example.org
rcpthosts:
  example.org
qmailint.yaml:
  version: 1
  complete: true
\`\`\`

\`\`\`text
locals:1:1: error: There is no me, and no smtpgreeting either: qmail-smtpd answers 421; no helohost either: qmail-remote defers every message. [missing-me]
      what to do:  Write the full name of the host into me.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
locals:
  example.org
rcpthosts:
  example.org
qmailint.yaml:
  version: 1
  complete: true
\`\`\`
<!-- /example -->
`,"misspelled-file":`# misspelled-file

<!-- facts -->
**error**: a file that no qmail reads, with a name close to that of a control file that is missing. There is no fix.
<!-- /facts -->

qmail opens its control files by their exact names. A file with a name that is only close, such as \`rcpthost\`,
\`virtualdomain\`, \`smtp-routes\`, \`MoreIpMe\` or \`notipme.txt\`, is read by no qmail at all. And a missing file is not an error:
a default takes its place.

| missing          | what applies instead                                                  |
| ---------------- | --------------------------------------------------------------------- |
| \`rcpthosts\`      | every recipient is accepted: an open relay (an error; else a warning) |
| \`locals\`         | the name in \`me\` is the only local domain                             |
| \`virtualdomains\` | none                                                                  |
| \`smtproutes\`     | all mail goes by MX                                                   |
| a number         | its default                                                           |
| \`moreipme\`       | an empty list                                                         |

For \`moreipme\` and \`notipme\`, every entry in the file is without effect, however right the lines are. Addresses that
it should make me are not me: where one leads back to this host, the message can loop until it bounces. Addresses that
it should exclude stay me, and mail for the hosts that have them can bounce with #5.4.6.

Reported are names that no dialect knows and that are at most two edits away (ignoring case, \`-\`, \`_\` and one
extension; one edit for names of fewer than six letters) from a file that this dialect reads and that is not there.

qmail reports nothing. In a listing of the directory the name looks right at a glance. \`qmail-showctl\` says "I have no idea
what this file does", as it does about other files; \`ipmeprint\` shows that entries are missing.

## What to do

Choose by what the file is:

- **The real file, misnamed**: rename it as the message says, all in lower case, without an extension. Then run the
  check again: under the old name no line was judged, and the entries come into effect only now.
- **A copy or a leftover**: move it out of the control directory, or remove it. The copies that editors and
  packagers make (\`moreipme~\`, \`moreipme.bak\`, \`rcpthosts.old\` and the like), templates (\`.j2\`, \`.erb\`...) and the files of
  helpers (\`tcp.smtp\`, \`simcontrol\`...) are not reported.
- **Something else**, read by a program of your own: the finding is fine to ignore, but another name is safer.

The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme.txt: (any content)
rcpthost: (any content)
\`\`\`

\`\`\`text
notipme.txt:1:1: warning: No qmail reads a file named notipme.txt, and there is no notipme. [misspelled-file]
      what to do:  Name it notipme if that was meant.

rcpthost:1:1: error: No qmail reads a file named rcpthost, and there is no rcpthosts: without it, this host accepts mail for the whole world, and passes it on. [misspelled-file]
      what to do:  Name it rcpthosts if that was meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
rcpthosts:
  example.org
notipme.bak: (any content)
\`\`\`
<!-- /example -->
`,"netmask-ignored":`# netmask-ignored

<!-- facts -->
**error**: a network where there are only single addresses: what follows the slash is ignored. There is no fix.
<!-- /facts -->

indimail has the files moreipme and notipme, but not the networks of the patch. It scans each line for an address, IPv4
first and then IPv6, and looks at nothing that follows. There is no netmask and no prefix length:

\`\`\`
10.0.0.0/255.0.0.0
2001:db8::/32
\`\`\`

The first line makes 10.0.0.0 me, and none of the other 16,777,215 addresses that were meant. The second makes
\`2001:db8::\` me. In notipme, such a line takes out that one address. Nothing reports it: the address before the slash
is perfectly good, and mail for the others is delivered elsewhere, comes back, and goes round until it bounces.

Lines like these come from a directory that was written for the moreipme patch or for sagredo's qmail, where
\`10.0.0.0/255.0.0.0\` is a network.

## What to do

List the addresses that the host really has or is reached at, each on a line of its own: a mail server seldom has more
than a few. If only the address before the slash was meant, leave out the slash and what follows. \`qmailint diff
--dialect-from moreipme-0.6 --dialect-to indimail\` says which addresses a directory loses when it is moved.

There is no fix, because only you know which of the addresses of the network matter.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect indimail
moreipme:
  10.0.0.0/255.0.0.0
\`\`\`

\`\`\`text
moreipme:1:9: error: indimail has no networks: qmail reads only 10.0.0.0, and ignores /255.0.0.0. [netmask-ignored]
    1 | 10.0.0.0/255.0.0.0
      |         ^^^^^^^^^^
      qmail reads: 10.0.0.0
      what to do:  Write every address that is meant on a line of its own; if it is only this one, leave out the slash and what follows.
\`\`\`

Not reported:

\`\`\`text
--dialect indimail
moreipme:
  10.0.0.1
  2001:db8::1
\`\`\`
<!-- /example -->
`,"no-interface-set":`# no-interface-set

<!-- facts -->
**info**: a qmailint.yaml has assertions that an interface address could change, and declares no interface set. There is no fix.
<!-- /facts -->

The addresses of a host's interfaces are me without any entry, and a network in \`notipme\` never excludes an
interface address. So what the assertions of a \`qmailint.yaml\` say can depend on the interfaces of the host. This
file declares none.

The assertions are then judged only on the implicit entries, \`moreipme\` and \`notipme\`, as on a host without any
interface. They count as they stand. But on the real host the answer may differ: an address that is \`not me\` here is
me there if an interface has it, and an address that fails as \`me\` here may be me there for the same reason. The
verdict is the same on every host only for an address that is in \`notipme\` without a netmask, and for an address
that is me already.

It is reported once per file, on the first assertion that an interface address could change.

## What to do

Declare the interface set as \`ip addr\` shows it on the host:

\`\`\`yaml
interfaces:
  lo: 127.0.0.1/8
  eth0: [192.0.2.10/24, 192.0.2.11/24]
\`\`\`

or name a file with the output of \`ip -json addr\`. For several hosts, write \`hosts\`. For one run, \`--interfaces\`
gives a set.

If the assertions are meant for a host whatever its interfaces are, turn the rule off for this file. The rule has no
fix: qmailint cannot know the host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  assertions:
    - not me: 198.51.100.7
\`\`\`

\`\`\`text
qmailint.yaml:3:13: info: This file declares no interface set, and the address of an interface could change the verdict on 198.51.100.7. [no-interface-set]
    3 |   - not me: 198.51.100.7
      |             ^^^^^^^^^^^^
      what to do:  Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  interfaces:
    lo: 127.0.0.1/8
  assertions:
    - not me: 198.51.100.7
\`\`\`
<!-- /example -->
`,"not-a-comment":`# not-a-comment

<!-- facts -->
**error**: a # that does not begin a comment: what follows it is part of the entry or value. The fix puts the comment on a line of its own above; in a file of one line, removes it.
<!-- /facts -->

A comment is a line whose very first byte is \`#\`, and only in files of several lines. Everywhere else a \`#\` is a byte
like any other:

| file                            | written                 | how qmail takes it |
| ------------------------------- | ----------------------- | ------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`           | \`example.org # customer\` | a domain with blanks in it: example.org is not listed   |
| \`virtualdomains\`                | \`example.org:org # new\` | the user \`org # new\`                                    |
| \`smtproutes\`                    | \`example.org:relay # x\` | a host that is not in the DNS: all its mail bounces     |
| any of these                    | \` # customers\`          | an entry, which matches nothing                         |
| \`me\`, \`helohost\`, \`defaulthost\` | \`mail.example.org # mx1\` | the whole line is the name                              |
| the same                        | \`# mx1\`                 | the name is \`# mx1\`; the next line is never read        |

The programs do not complain, and \`qmail-showctl\` prints the line as it is, comment and all, which looks right to a
person. A route whose host has a comment in it is found only when mail bounces.

Not reported: a \`#\` inside a word, after the first \`|\` of a route or in a file of secrets, where it can be part of a
password, and in texts for people (\`smtpgreeting\`, \`spfexp\`). Files with a number have rules of their own.

## What to do

Put the comment on a line of its own, with the \`#\` first, or leave it out in a file of one line. The fix does that; it
is safe only where the entry was in effect without the comment already, because otherwise the entry comes into effect
now.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.org # since 2019
me:
  mail.example.org # new
\`\`\`

\`\`\`text
me:1:18: error: There are no comments in this file: the # and what follows it are part of the value. [not-a-comment] fixable (--fix=all)
    1 | mail.example.org #\u00B7new
      |                  ^^^^^
      what to do:  The name must be on the first line, with nothing else.

rcpthosts:1:13: error: A # begins a comment only as the first byte of a line: to qmail, this is part of the entry. [not-a-comment] fixable (--fix=all)
    1 | example.org #\u00B7since\u00B72019
      |             ^^^^^^^^^^^^
      what to do:  Put the comment on a line of its own.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  # since 2019
  example.org
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"not-accepted":`# not-accepted

<!-- facts -->
**warning**: a local or virtual domain that rcpthosts does not accept: its mail from outside is refused. The fix adds the domain to \`rcpthosts\`.
<!-- /facts -->

Mail for a domain in \`locals\` or \`virtualdomains\` is delivered on this host. Before that, qmail-smtpd asks rcpthosts (and
\`morercpthosts\`), and refuses the recipient with "553 sorry, that domain isn't in my list of allowed rcpthosts" unless the client
may relay. So mail from outside does not arrive, while all tests on the host and from its own network work.

A key \`.example.com\` needs a wildcard: \`.example.com\` or a shorter one must be in rcpthosts. In a key \`user@example.com\` the domain
counts. In sagredo's qmail an entry of \`validrcptto\` lets mail in as well. Each domain is reported once per file.

Some names are often left out on purpose, and are only an info: the name in \`me\`, \`localhost\`, a name without a dot, an address in
brackets, and a wildcard below which rcpthosts accepts single names.

## What to do

Add the domain to \`rcpthosts\`. The fix does that with a line at the end of the file, and is not safe, because mail comes in that was
refused before. If the domain is only for mail from inside, ignore the finding.

Where the text of \`morercpthosts\` accepts the domain, but \`morercpthosts.cdb\` was not made from it, run \`qmail-newmrh\`. There is no
fix then.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.com
locals:
  example.com
  example.net
\`\`\`

\`\`\`text
locals:2:1: warning: Mail for example.net is local here, but rcpthosts does not accept the domain: from outside it is refused with 553. [not-accepted] fixable (--fix=all)
    2 | example.net
      | ^^^^^^^^^^^
      what to do:  Add example.net to rcpthosts.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
  example.net
locals:
  example.com
  example.net
\`\`\`
<!-- /example -->
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there is a `/`, a\nnetmask of four numbers after it. Every other line is a skipped line. Comments and blank lines are skipped too, but that is\nwhat the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so a netmask must follow                        |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text after the first `/` must be a netmask, and `7` is not  |\n\nThe last one deserves care. Text after an address is ignored, until somebody writes a `/` in it. From then on the whole line is\nlost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## qmqpservers\n\nqmail-qmqpc takes the address at the beginning of each line of `qmqpservers`, and skips a line that has none there: a host\nname, a blank in front, three octets. That is a warning, because the other servers do the work, until they are down. Where no\nline has an address it is an error: qmail-qmqpc then takes no mail at all and exits 55. `qmail-showctl` lists the names as\nservers.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known. If the file is UTF-16, as some Windows programs write it, save it as plain ASCII text.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

<!-- facts -->
**error**: a NUL byte: what follows it is not read, or is an entry of its own. There is no fix.
<!-- /facts -->

To qmail, the text of a line ends at its first NUL byte. What follows it on the line is not read:

| line                      | what qmail reads                             |
| ------------------------- | -------------------------------------------- |
| \`203.0.113.12<NUL>\`       | \`203.0.113.12\`                               |
| \`203.0.113.1<NUL>2\`       | \`203.0.113.1\`, another address               |
| \`10.0.0.0<NUL>/255.0.0.0\` | only \`10.0.0.0\`, not the network              |

In \`moreipme\`, the address or network that was meant is then not me, and another address may be: the former can make
messages loop until they bounce, the latter can make mail bounce with #5.4.6. In \`notipme\` it is the other way
round.

A NUL has no business in these files. It is a sign that the file was damaged, or that something wrote it in an
encoding of two bytes per character. qmail cannot read a single line of a file in such an encoding. Terminals and
many editors show a NUL as nothing, and qmail reports nothing. \`qmail-showctl\`, which has another reader, splits the
line into two entries at the NUL. \`ipmeprint\` shows what was read.

## In other files

Lists and maps (\`rcpthosts\`, \`virtualdomains\`...) are split at a NUL: \`a<NUL>b\` is the two entries \`a\` and \`b\`, and a line that
begins with a NUL is dropped. In files of one line it is read, but most programs stop at it when they use the value. In
\`morercpthosts\` it becomes part of the key. It is reported once per line.

## What to do

Write the line again, or restore the file from a copy that is known to be good. The rule has no fix, since nobody
can know what the damaged part said. Check the other lines too, and the other files that the same program wrote.
There is no case in which a NUL should stay.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7\\x00 203.0.113.8
rcpthosts:
  example.org\\x00example.net
\`\`\`

\`\`\`text
moreipme:1:12: error: There is a NUL byte; for qmail the line ends there. [nul-byte]
    1 | 203.0.113.7\\x00 203.0.113.8
      |            ^^^^
      qmail reads: 203.0.113.7
      what to do:  Remove the NUL byte, and look at what follows it.

rcpthosts:1:12: error: There is a NUL byte; for qmail an entry ends there, and another begins. [nul-byte]
    1 | example.org\\x00example.net
      |            ^^^^
      what to do:  Remove the NUL byte, and look at what follows it.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
rcpthosts:
  example.org
  example.net
\`\`\`
<!-- /example -->
`,"number-out-of-range":`# number-out-of-range

<!-- facts -->
**error**: a number that the file can hold but the program cannot use. There is no fix.
<!-- /facts -->

qmail takes any number that the file holds, and works with whatever results:

| file                                            | number                  | what happens                                       |
| ----------------------------------------------- | ----------------------- | -------------------------------------------------- |
| \`timeoutconnect\`                                | 0                       | only connections that are made at once succeed     |
| \`timeoutremote\`                                 | 0                       | every answer comes too late: no mail is delivered  |
| \`timeoutsmtpd\`                                  | 0                       | is taken for 1 second                              |
| \`queuelifetime\`                                 | 0                       | the first temporary failure bounces the message    |
| any but \`databytes\`                             | 2147483648 and more     | wraps: 3000000000 is -1294967296                   |
| \`databytes\`                                     | 4294967296              | wraps to 0, which means no limit                   |
| \`databytes\`                                     | 1 to 999                | hardly any message is so small (a warning)         |
| \`spfbehavior\` (sagredo)                         | 7 and more              | no such behaviour                                  |

A 0 in \`concurrencylocal\` or \`concurrencyremote\` holds all mail, which can be meant, and is not reported.

There is no message about it at startup or later. \`qmail-showctl\` prints the text of the file, so a number that has
wrapped looks just as it was written; \`databytes\` of 500 shows only when senders complain.

## What to do

Write a number in the range that the message names, or delete the file if the default is right. There is no fix: which
number was meant cannot be known.

<!-- example -->
## Example

Reported:

\`\`\`text
queuelifetime:
  0
timeoutremote:
  3000000000
\`\`\`

\`\`\`text
queuelifetime:1:1: error: 0 is outside what makes sense in queuelifetime: the first temporary failure of a message bounces it. [number-out-of-range]
    1 | 0
      | ^
      qmail reads: 0
      what to do:  Write a number from 1 to 2147483647.

timeoutremote:1:1: error: 3000000000 does not fit into 32 bits: qmail works with -1294967296. [number-out-of-range]
    1 | 3000000000
      | ^^^^^^^^^^
      qmail reads: -1294967296
      what to do:  Write a number from 1 to 2147483647.
\`\`\`

Not reported:

\`\`\`text
queuelifetime:
  604800
timeoutremote:
  1200
\`\`\`
<!-- /example -->
`,"number-with-text":`# number-with-text

<!-- facts -->
**warning**: text after a number, which qmail ignores. There is no fix.
<!-- /facts -->

In a file with a number qmail reads the digits at the beginning of the first line, and ignores what follows:

| first line | what qmail reads |
| ---------- | ---------------- |
| \`20 # x\`   | 20               |
| \`20M\`      | 20               |
| \`1e6\`      | 1                |
| \`1,000\`    | 1                |
| \`0x10\`     | 0                |

For a comment that is harmless. For a unit it is not: \`20M\` in \`databytes\` refuses every message of more than 20 bytes,
and \`1h\` in \`queuelifetime\` bounces mail after a second.

Nothing is reported: a number was read. \`qmail-showctl\` prints the text of the file ("SMTP DATA limit is 20M bytes") and
so confirms what is not so.

Blanks after the number, and a carriage return at the end of the line, do not matter.

## What to do

Write only the number: bytes in \`databytes\`, seconds in \`queuelifetime\` and the timeouts. There is no fix, because which
number was meant cannot be known.

<!-- example -->
## Example

Reported:

\`\`\`text
databytes:
  20M
\`\`\`

\`\`\`text
databytes:1:3: warning: qmail reads the digits, and stops there: 20 is the number here, whatever follows. [number-with-text]
    1 | 20M
      |   ^
      qmail reads: 20
      what to do:  Write only the number, in the unit of this file, without a comment.
\`\`\`

Not reported:

\`\`\`text
databytes:
  20971520
\`\`\`
<!-- /example -->
`,"open-relay":`# open-relay

<!-- facts -->
**error**: no rcpthosts in a directory that is complete: every recipient is accepted, from everybody. There is no fix.
<!-- /facts -->

Without \`rcpthosts\`, qmail-smtpd accepts every recipient from everybody. That was meant for hosts that nobody can reach, and has
made many open relays: a file that got lost while a host was moved, or a link that leads nowhere, is enough. Nothing is logged; mail
for the host's own domains works as before.

\`morercpthosts\` does not help: it is asked only where there is an \`rcpthosts\`. An *empty* \`rcpthosts\` is different: it accepts no
domain.

This is judged where the directory is complete: \`qmailint.yaml\` says \`complete: true\`, or says nothing and there are \`me\` and one
of \`locals\` and \`virtualdomains\`. A repository that holds only a part of the files says \`complete: false\`.

## What to do

Write an \`rcpthosts\` with all domains that this host takes mail for. A host that only sends mail needs an empty one.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.net
locals:
  example.com
\`\`\`

\`\`\`text
me:1:1: error: There is no rcpthosts, so qmail-smtpd accepts every recipient from everybody: this host is an open relay. [open-relay]
      what to do:  Write an rcpthosts with the domains that this host takes mail for, one per line; an empty one accepts none.
\`\`\`

Not reported:

\`\`\`text
me:
  mx.example.net
locals:
  example.com
rcpthosts:
  example.com
\`\`\`
<!-- /example -->
`,"own-name-not-me":`# own-name-not-me

<!-- facts -->
**warning**: an address of the host's own name is neither me nor where any host is reached. There is no fix.
<!-- /facts -->

The name in \`me\` (or in \`helohost\`) is what the host calls itself, and usually what MX records name. According to the DNS that
\`qmailint.yaml\` declares, it has an address that is on no interface, in no \`moreipme\` and in no \`reached-at\`. So either the address
leads here, behind NAT or a load balancer, and qmail does not know that it is its own: mail whose MX is this host then goes round in
a loop. Or it leads elsewhere, and the name is wrong.

## What to do

If the address leads to this host, write it into \`moreipme\`, and into \`reached-at\` in \`qmailint.yaml\`, so that qmailint can follow
the mail that arrives there. If it leads to another host of the file, write it into the \`reached-at\` of that one. Otherwise correct
the name.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  dns: { mx.example.com: 203.0.113.7 }
\`\`\`

\`\`\`text
me:1:1: warning: mx.example.com has the address 203.0.113.7, which is neither me nor where a host of qmailint.yaml is reached: if it leads here, mail for a domain whose MX is mx.example.com comes back. [own-name-not-me]
    1 | mx.example.com
      | ^^^^^^^^^^^^^^
      what to do:  If it leads here, write 203.0.113.7 into moreipme, and "reached-at: [interfaces, 203.0.113.7]" into qmailint.yaml.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  dns: { mx.example.com: 203.0.113.7 }
\`\`\`
<!-- /example -->
`,"percenthack-relay":`# percenthack-relay

<!-- facts -->
**error**: a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it. There is no fix.
<!-- /facts -->

\`percenthack\` turns \`user%elsewhere@example.com\` into \`user@elsewhere\`, for each domain in it. rcpthosts is asked before that, and
looks only at the last domain. If it accepts example.com, anybody on the internet can write such a recipient, and this host sends
the mail on: an open relay, which is found by those who look for one within days.

The two lines are in different files, and each of them looks harmless. \`qmail-showctl\` prints "The percent hack is allowed for
user%host@...", and no test of ordinary mail shows it. sagredo's qmail-smtpd refuses such recipients where \`rejectrelaytest\` is 1,
and then this is a warning.

## What to do

Delete the line of \`percenthack\`. The notation dates from the eighties, and nothing uses it. If hosts inside need it, use a domain
for it that rcpthosts does not accept.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.com
percenthack:
  example.com
\`\`\`

\`\`\`text
percenthack:1:1: error: Anybody can relay through this host: rcpthosts looks at example.com and nothing else, and accepts it (line 1 of rcpthosts, example.com), then user%elsewhere@example.com becomes user@elsewhere. [percenthack-relay]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Delete the line: hardly anybody needs percenthack.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
percenthack:
  internal.example
\`\`\`
<!-- /example -->
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask after the `/`, written as four octets. A prefix length is not a netmask. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, this line makes none of the network me: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: just the address, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the host was meant,\nwrite just `203.0.113.5`. The line has had no effect so far. With the netmask it will, so ask first whether every address of the\nnetwork should change its verdict: in `moreipme`, mail for another host in that network can bounce with #5.4.6. There is no fix for\nlength 0, which would make every address me that `notipme` does not match.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: after the slash it wants a netmask, not a prefix length. [prefix-length] fixable (--fix=all)\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","reached-but-not-me":`# reached-but-not-me

<!-- facts -->
**error**: a host is reached at an address that is not me there. There is no fix.
<!-- /facts -->

\`reached-at\` in \`qmailint.yaml\` says where connections to port 25 arrive at the host. One of these addresses is not me there: no
interface that qmail sees has it, and \`moreipme\` does not make it so (or \`notipme\` takes it away). qmail-remote does not recognise
it. An MX record that names it leads mail from this host back to this host, and round again, until 100 \`Received\` lines are counted.
That is exactly the case for which the moreipme patch was written: a host behind NAT or a load balancer.

It is reported once per host, on \`reached-at\`, with the lowest such address. Interface addresses that qmail on Linux does not see
are covered by \`unseen-interface-address\`.

## What to do

Write the address into \`moreipme\`. If \`notipme\` excludes it on purpose, because it leads to another qmail, it does not belong in the
\`reached-at\` of this host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  192.0.2.1
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`

\`\`\`text
qmailint.yaml:4:13: error: This host is reached at 203.0.113.7, which is not me there: an MX that leads to it makes mail loop. [reached-but-not-me]
    4 | reached-at: [interfaces,\u00B7203.0.113.7]
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Write 203.0.113.7 into moreipme; or take it out of "reached-at", if connections to it do not arrive here.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`
<!-- /example -->
`,"redundant-entry":"# redundant-entry\n\n<!-- facts -->\n**warning**: an entry without which every verdict, or the outcome of all mail, is the same. The fix removes the line; all duplicate and redundant lines can go together.\n<!-- /facts -->\n\nWhat this entry asks for holds without it. Take the line away, and no address changes its verdict: this is computed\nover all 2^32 addresses, not guessed. The message names what already gives the verdict: other lines, the implicit\nentries, or interfaces.\n\n| entry                                      | why it is redundant                      |\n| ------------------------------------------ | ---------------------------------------- |\n| `203.0.113.12` in `moreipme`               | `203.0.113.0/255.255.255.0` is there too |\n| `127.0.0.1` in `moreipme`                  | the implicit entry `127.0.0.0/255.0.0.0` |\n| `203.0.113.0/255.255.255.128` in `notipme` | `203.0.113.0/255.255.255.0` is there too |\n\nThis holds as long as no entry of the other list comes in between. With `203.0.113.8/255.255.255.248` in `notipme`,\nthe first line is needed: its length 32 beats the 29 of the exclusion, while the 24 of the network does not. It is\nthen not reported.\n\nMail is not in danger, but the file says more than it does. Whoever removes `203.0.113.12` expects it to be not me\nfrom then on, and it still is me. Whoever removes the wide network does not see that a single line keeps one of its\naddresses. Where no interface set is declared, an entry is called redundant only if it is so for every possible set.\n\n## In the other control files\n\nThe same goes for `rcpthosts`, `morercpthosts`, `virtualdomains` and `smtproutes`: without the line, the outcome of no recipient\nchanges, whatever the DNS. This, too, is computed, over all recipients.\n\n| entry                          | why it is redundant                                                        |\n| ------------------------------ | -------------------------------------------------------------------------- |\n| `www.example.com` in `rcpthosts` | `.example.com` is there too (info; `morercpthosts` counts as well)        |\n| `www.example.com:web` in `virtualdomains` | what is looked up next, `.example.com`, has the same value        |\n| `example.com:` in `smtproutes` | nothing is looked up after it, and mail goes by MX without it              |\n\nIn indimail, `qmtproutes` is searched before `smtproutes` at each level of the name, and what is looked up next can be in either; an\nentry of one is never the same as one of the other, since the protocols differ. Its `!@` is redundant if all mail that leaves the\nhost takes that route anyway, and in `smtproutes` also with an empty value.\n\nIn `rcpthosts` such lines are harmless, and some people like to see each name, so they are only an info. In the maps a line that\nrepeats what a wildcard says hides that the wildcard is there. A line that is redundant only through one with an error of its own,\nor through the text of `morercpthosts` without its `.cdb`, has a fix that is not safe. A line that only `morercpthosts.cdb` covers,\nwhile the text of `morercpthosts` does not, has no fix: the next `qmail-newmrh` makes the `.cdb` from the text, and without the line\nall mail to the domain would be refused then. `qmail-showctl` lists all lines and says nothing about that.\n\n## What to do\n\nRemove the line. The rule has a fix, and all redundant entries and duplicates can be removed together without\nchanging any verdict. A line that has an error of its own, such as a lost address, gets no such fix. First look at\nthe wider entry: if it is too wide, remove that, and keep the narrow lines. The finding is fine to ignore for a line\nthat is kept on purpose, such as a line that should outlive the wide network.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n  10.1.0.0/255.255.0.0\nvirtualdomains:\n  .example.com:com\n  www.example.com:com\n```\n\n```text\nmoreipme:2:1: warning: This line changes nothing: line 1 (10.0.0.0/255.0.0.0) already gives every verdict that it asks for (10.1.0.0 is me without it too). [redundant-entry] fixable\n    2 | 10.1.0.0/255.255.0.0\n      | ^^^^^^^^^^^^^^^^^^^^\n      what to do:  Delete the line.\n\nvirtualdomains:2:1: warning: Without this line nothing changes: line 1 (.example.com) already gives www.example.com the same value. [redundant-entry] fixable\n    2 | www.example.com:com\n      | ^^^^^^^^^^^^^^^^^^^\n      what to do:  Delete the line.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\nvirtualdomains:\n  .example.com:com\n```\n<!-- /example -->\n","regex-under-stock":`# regex-under-stock

<!-- facts -->
**warning**: a badmailfrom of regular expressions, in a dialect that compares addresses literally. There is no fix.
<!-- /facts -->

In sagredo's qmail each line of \`badmailfrom\` is a regular expression. In stock qmail, netqmail and notqmail, and so in the dialect
that this directory is judged by, a line is compared with the sender literally. \`.*@spam\\.example$\` then matches a sender of exactly
these characters, which is nobody.

Two or more lines of this file only make sense as expressions: they begin with \`^\` or \`!\`, end in \`$\`, or have a \`\\\`, \`.*\` or \`.+\`
in them. Either the directory belongs to a host with a different qmail from the one that qmailint was told, or the file was moved
from such a host and does nothing where it is. This is reported once for the file, and \`dead-sender\` then reports nothing.

## What to do

Say which qmail reads the directory: \`dialect: sagredo\` in \`qmailint.yaml\`, or \`--dialect sagredo\`. If it is stock qmail,
write \`user@domain\` and \`@domain\` instead of the expressions.

<!-- example -->
## Example

Reported:

\`\`\`text
badmailfrom:
  ^.*@spam\\.example$
  \\.invalid$
\`\`\`

\`\`\`text
badmailfrom:1:1: warning: This file holds regular expressions, and the qmail of the dialect moreipme-0.6 has none: it compares each line with the sender literally, so they match nobody. [regex-under-stock]
    1 | ^.*@spam\\.example$
      | ^^^^^^^^^^^^^^^^^^
      what to do:  If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); otherwise write user@domain or @domain.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
badmailfrom:
  ^.*@spam\\.example$
  \\.invalid$
\`\`\`
<!-- /example -->
`,"relayed-recipient":`# relayed-recipient

<!-- facts -->
**error**: a valid recipient in a domain that is not this host's: mail for it is accepted from anybody, and sent on. There is no fix.
<!-- /facts -->

In sagredo's qmail, \`validrcptto\` lists the recipients that exist. A recipient in it is accepted **without asking rcpthosts**. So an
entry for a domain that this host does not accept, and that is neither local nor virtual, lets anybody send mail through this host
to that address. Entries that begin with a \`-\` refuse mail, and are not meant here.

One address is not an open relay, but \`@example.net\` is one for a whole domain, and \`validrcptto\` is often written by a script from
lists of users. Bounces of such mail are sent by this host, which gets it blocklisted. Nothing is logged.

## What to do

Delete the line, or add the domain to \`rcpthosts\` and to \`locals\` or \`virtualdomains\`. On a backup MX, add the domain only to
\`rcpthosts\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
rcpthosts:
  example.com
locals:
  example.com
validrcptto:
  user@example.net
\`\`\`

\`\`\`text
validrcptto:1:1: error: A recipient in validrcptto is accepted whatever rcpthosts says, and user@example.net is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed. [relayed-recipient]
    1 | user@example.net
      | ^^^^^^^^^^^^^^^^
      what to do:  Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
rcpthosts:
  example.com
locals:
  example.com
validrcptto:
  user@example.com
\`\`\`
<!-- /example -->
`,"routed-to-itself":`# routed-to-itself

<!-- facts -->
**error**: a route to port 25 of the very host that it is on, so that mail goes round in circles. There is no fix.
<!-- /facts -->

Mail for this key is handed to port 25 of the host that sends it: to \`localhost\`, an address of 127.0.0.0/8, 0.0.0.0, the name in
\`me\`, or an address that every host of the directory has on an interface or in its \`reached-at\`. qmail-smtpd takes it there,
qmail-send finds it remote again, and so on. This does not apply to an address at which, according to \`qmailint.yaml\`, another host
is reached and this one is not: two qmails on one machine may hand mail to each other, even by an address of 127.0.0.0/8.

That does not happen to mail that goes by MX: qmail-remote asks for each address whether it is its own (that is what moreipme is
for), and stops. **For a route it does not ask**, in any dialect. The circle ends after a hundred Received lines, which is some
fifty rounds, and the mail bounces; until then each message costs as much as fifty.

A route to a content filter on this host (\`127.0.0.1:10025\`) is fine, and common: only port 25 is reported. A route of
indimail's \`qmtproutes\` goes to port 209, unless it names another (\`relay:25\`, \`relay::\`).

## What to do

Name the host that the mail is meant for. If it is to be delivered here, delete the route, and list the domain in \`locals\` or
\`virtualdomains\`.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.net
smtproutes:
  example.com:mx.example.net
\`\`\`

\`\`\`text
smtproutes:1:13: error: This route leads back to this host: mx.example.net is this host, on port 25, and qmail-remote does not ask whether the address of a route is its own, so mail for example.com comes back until it has a hundred Received lines, then bounces. [routed-to-itself]
    1 | example.com:mx.example.net
      |             ^^^^^^^^^^^^^^
      what to do:  Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.
\`\`\`

Not reported:

\`\`\`text
me:
  mx.example.net
smtproutes:
  example.com:127.0.0.1:10025
\`\`\`
<!-- /example -->
`,"secret-in-git":`# secret-in-git

<!-- facts -->
**warning**: a password or private key in a file that git keeps, or would keep with the next commit. There is no fix.
<!-- /facts -->

Some control files hold what must not become known: \`smtproutes\` and \`authsenders\` with user and password for a relay
(\`relay.example.net:587|user|password\`), \`srs_secrets\` with the key that signs rewritten senders, and a \`.pem\` with a private key.
What git has, everybody has who can read the repository or a fork or clone of it, from then on, whether the line is still there or
not.

It is reported where the file is in git's index, or is in a repository and not ignored, so that the next \`git add .\` takes it; once
per file, on its first secret. Nothing is reported outside a repository.

It goes unnoticed because a control directory is put into git as a whole, and these files are among forty harmless ones.
\`qmail-showctl\` prints passwords as if they were host names.

qmailint shows what is secret as \`***\`, in every report; only a patch that is written to a file contains it, because the patch could
not be applied otherwise.

## What to do

Take the file out of git (\`git rm --cached\`), add it to \`.gitignore\`, and put it in place by other means: an encrypted store, or the
tool that writes the other secrets. Then change the password or the key, because the history still has it. Where the
repository itself is protected well enough, say so with an \`ignore\` and its \`because\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
in git: smtproutes, srs_secrets
smtproutes:
  example.org:relay.example.net:587|user|password
srs_secrets:
  secret
\`\`\`

\`\`\`text
smtproutes:1:1: warning: This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it. [secret-in-git]
    1 | example.org:relay.example.net:587|***
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.

srs_secrets:1:1: warning: This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it. [secret-in-git]
    1 | ***
      | ^^^
      what to do:  Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
in git: nothing
smtproutes:
  example.org:relay.example.net:587|user|password
srs_secrets:
  secret
\`\`\`
<!-- /example -->
`,"shadowed-entry":`# shadowed-entry

<!-- facts -->
**error**: an entry over which others always win, so it never counts. There is no fix.
<!-- /facts -->

Over every address that this entry could decide, another entry wins. The rule of the lists is short: the longest
netmask wins, and on a tie the address is not me. The order of the lines does not matter, and neither file takes
precedence.

In \`moreipme\`, a shadowed entry asks for addresses to be me, and none of them is. Here the two entries tie:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.12
\`\`\`

If \`moreipme\` is right, 203.0.113.12 is not me where it should be, and where it leads back to this host the message
can loop until it bounces. In \`notipme\`, a shadowed entry asks for addresses to be not me, and each of them that is
on the ipme list is me. Here the only address of the network that is on the ipme list has the longer netmask:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.0/255.255.255.0
\`\`\`

If \`notipme\` is right, mail for the host that has 203.0.113.12 can bounce with #5.4.6. The winner can also be an
interface address or an implicit entry. Something was expected here that qmail does not do, and it reports nothing.
\`ipmeprint\` lists both entries, one as \`is me\` and the other as \`is not me\`; \`ipmetest\` gives the verdict.

## In the other control files

\`locals\` is asked first, then \`virtualdomains\`, and only mail that is neither local nor virtual gets as far as \`smtproutes\`. An
entry that no recipient reaches is shadowed:

- \`example.com:com\` or \`user@example.com:com\` in \`virtualdomains\`, with example.com in \`locals\`. **Without a \`locals\` the name in \`me\` is
  local**, which hides a virtual domain of that name: an error, as the mail goes to a local user, or to none. With an empty value
  (\`example.com:\`) it is a warning.
- \`example.com:relay\` in \`smtproutes\`, with example.com in \`locals\`, or virtual. An exception in \`virtualdomains\` (an empty value) that
  lets some of the mail out keeps the route alive.
- \`example.com:relay\` in indimail's \`smtproutes\`, with example.com in \`qmtproutes\`: at each level of the name, \`qmtproutes\` is
  searched first. \`!@\`, the key of messages without a sender, is also looked up there first.

\`qmail-showctl\` prints both entries and does not say which one counts.

## What to do

The message names the entries that win. Decide which side tells the truth:

- **The winner is right**: remove the shadowed line. No verdict changes.
- **The shadowed line is right**: remove the winner or make it narrower, or write the shadowed line with a longer
  netmask (the addresses alone have the longest). A tie is enough for \`notipme\`, but not for \`moreipme\`.

A single address of a local domain needs no entry in \`virtualdomains\`: its mail goes to the user of that name, or where
\`~alias/.qmail-NAME\` says. Where there is no \`locals\`, write one (it may be empty) to make the name in \`me\` virtual, or to send its
mail on.

The rule has no fix. The finding is fine to ignore for a line that is kept on purpose until the other entry goes.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme:
  203.0.113.7
locals:
  example.com
virtualdomains:
  example.com:com
\`\`\`

\`\`\`text
moreipme:1:1: warning: This line makes nothing me: line 1 of notipme (203.0.113.7) always wins over it (203.0.113.7 is not me). [shadowed-entry]
    1 | 203.0.113.7
      | ^^^^^^^^^^^
      what to do:  Delete the line that is not meant.

virtualdomains:1:1: error: The domain of example.com is local (line 1 of locals), which comes first, and qmail-send never looks for this entry. [shadowed-entry]
    1 | example.com:com
      | ^^^^^^^^^^^^^^^
      what to do:  If the domain is to be virtual, take it out of locals; otherwise delete this line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
notipme:
  203.0.113.7
locals:
  localhost
virtualdomains:
  example.com:com
\`\`\`
<!-- /example -->
`,"stale-cdb":`# stale-cdb

<!-- facts -->
**warning**: a .cdb that was not made from the text beside it, and it is the .cdb that counts. There is no fix.
<!-- /facts -->

\`morercpthosts\` is a text for people; what qmail-smtpd looks into is \`morercpthosts.cdb\`, which \`qmail-newmrh\` makes from it. A
line that was added to the text and not compiled is not in effect: mail for the domain gets 553. A domain whose line was
deleted goes on being accepted, and relayed. The same goes for sagredo's \`morevalidrcptto\` and \`qmail-newmvrt\`.

The two are compared by their keys, as the program would write them: lower case, without comments and blanks at the ends
of lines. A \`.cdb\` that is cut off or is something else is reported too; qmail-smtpd answers 421 where it needs one.

It goes unnoticed because the text looks right. \`qmail-showctl\` compares the times of the two files and says that the \`.cdb\` is
out of date, but a checkout, a copy or a restore gives both the same time or the wrong order, so it warns needlessly, or not at
all.

Where one of the two is missing nothing is reported: a repository often holds only the text.

## What to do

Run \`qmail-newmrh\` (\`qmail-newmvrt\`) where the files are used. Better still, keep only the text in git, and compile it on the
host with every change.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.org
morercpthosts:
  example.net
morercpthosts.cdb:
\`\`\`

\`\`\`text
morercpthosts:1:1: warning: morercpthosts.cdb is not a cdb that can be read, so it holds none of these entries, and programs look only into morercpthosts.cdb. [stale-cdb]
      what to do:  Run qmail-newmrh, which makes the .cdb from this file.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.org
morercpthosts:
  example.net
\`\`\`
<!-- /example -->
`,"template-text":`# template-text

<!-- facts -->
**error**: the file is a template: nothing in it can be judged before it is filled in. There is no fix.
<!-- /facts -->

Some control directories are not written by hand but made by a program that fills in a template. The template itself is not
a control file: to qmail, \`{{ address }}\` would be a line that does not scan, and each of these lines would get an error
that helps nobody. A template is recognised by what hardly any other file holds: \`{{\`, \`{%\`, \`<%\`, \`\${\`, or a \`[%\` with a
\`%]\` after it on the line. What follows a \`#\` does not count.

The file is reported once, and no other rule judges it. Nor is anything judged that depends on what is in it: in the other
of the two files only the lines themselves and the duplicates, because a verdict depends on both files. Assertions,
\`qmailint ipmetest\` and \`qmailint diff\` that would need the file end with status 2, which means that there is no answer,
instead of making one up.

This goes for all control files. What could be meant literally does not count: in lists of patterns (sagredo's \`badhelo\`,
\`badmailfrom\`...) only \`{{\`, \`{%\` and \`<%\`, and nothing after the first \`|\` of a route or in a file of secrets. A template
of \`rcpthosts\` says nothing about which domains are accepted, so rules that would need to know that report nothing. Where
such a file is installed by mistake, qmail takes its lines for entries and reports nothing, and \`qmail-showctl\` lists them.

## What to do

Let qmailint check the files that are made from the template: fill it in with the values of one host, and name that folder.
Where the templates are kept beside the finished directories, name the directories and not the folder above. If the file is
not a template and holds one of these marks by mistake, correct the line: qmail cannot read it anyway. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  {{ address }}
  {{ other }}
me:
  {{ fqdn }}
\`\`\`

\`\`\`text
me:1:1: error: This file is a template: it holds {{, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ fqdn }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.

moreipme:1:1: error: This file is a template: it holds {{, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ address }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"trailing-text":`# trailing-text

<!-- facts -->
**warning**: text after an entry, which qmail ignores. The fix applies where it is a \`#\` comment: moves it to a line of its own above.
<!-- /facts -->

qmail ignores what follows the fourth number of an address or a netmask. There is no comment syntax; text after an
entry does no harm only because nothing reads it:

| line                 | what qmail reads                       |
| -------------------- | -------------------------------------- |
| \`203.0.113.12 # NAT\` | \`203.0.113.12\`                         |
| \`203.0.113.12:25\`    | \`203.0.113.12\`: the port means nothing |
| \`203.0.113.12.7\`     | \`203.0.113.12\`                         |
| \`203.0.113.12foo\`    | \`203.0.113.12\`                         |

It works today, and only by luck. On the day when somebody writes a \`/\` into the remark after a plain address, qmail
takes what follows the \`/\` for the netmask, finds none, and skips the line. \`203.0.113.12 # NAT\` is an entry;
\`203.0.113.12 # NAT/SMTP\` is nothing. qmail reports neither.

Text such as \`:25\` or \`.7\` has another danger: it looks as if it meant something. There is no way to say that an
address is me on one port only, and an address with five numbers is probably mistyped. \`qmail-showctl\`, which has
another reader, shows the whole line as the entry.

## What to do

Put a remark on a line of its own above, with \`#\` in the first column. For a \`#\` comment the rule has a fix. Other
text needs your judgement: remove a port, and check an address with too many numbers against the address that was
meant.

\`\`\`
# NAT
203.0.113.12
\`\`\`

A comment after an entry can be left as it is if everyone who edits the file knows about the \`/\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 # NAT
\`\`\`

\`\`\`text
moreipme:1:13: warning: qmail ignores # NAT: these files have no comments after an entry, no ports and no lists. [trailing-text] fixable
    1 | 203.0.113.7 #\u00B7NAT
      |             ^^^^^
      qmail reads: 203.0.113.7
      what to do:  Move the comment to a line of its own above.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  # NAT
  203.0.113.7
\`\`\`
<!-- /example -->
`,"unexcludable-interface":`# unexcludable-interface

<!-- facts -->
**warning**: a network in notipme covers an interface address, which it can never exclude. There is no fix.
<!-- /facts -->

The longest netmask wins, over both lists. The addresses of the interfaces are on the ipme list without any entry,
each with netmask 255.255.255.255, which is length 32. A network in \`notipme\` has a shorter netmask. So a network in
\`notipme\` never excludes an interface address: the address stays me.

With 203.0.113.12 on an interface:

| \`notipme\`                   | 203.0.113.12 is |
| --------------------------- | --------------- |
| \`203.0.113.0/255.255.255.0\` | me              |
| \`203.0.113.12\`              | not me          |

The case that people run into is 127.0.0.1. The README of the moreipme patch says that with \`127.0.0.0/255.0.0.0\` in
\`notipme\` all of 127.* is not me. That is wrong wherever \`lo\` is up: 127.0.0.2 is then not me, because the network
ties with the implicit entry, but 127.0.0.1 is still me, because it is the address of \`lo\`. Mail for a domain whose
only MX is an address that is still me can bounce with #5.4.6. qmail reports nothing, and the other addresses of the
network behave as expected.

Where interface sets are declared, the rule looks at those of all hosts; where none is, only 127.0.0.1 counts as an
interface address.

## What to do

Choose by what was meant:

- **The interface address should be not me**: add a line with only the address, \`127.0.0.1\` or \`203.0.113.12\`. The
  two entries then tie at length 32, and on a tie an address is not me. The network can stay for the other
  addresses. Make sure that this address does not lead back to this qmail, or messages can loop until they bounce.
- **Only the other addresses of the network were meant**: the line does just that, and the finding is fine to
  ignore.

The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
notipme:
  127.0.0.0/255.0.0.0
\`\`\`

\`\`\`text
notipme:1:1: warning: This network covers the loopback interface\u2019s address 127.0.0.1, and cannot exclude it: an interface address counts as a netmask of length 32, and the longer one wins. [unexcludable-interface]
    1 | 127.0.0.0/255.0.0.0
      | ^^^^^^^^^^^^^^^^^^^
      qmail reads: 127.0.0.0/255.0.0.0
      what to do:  If it is not to be me, write 127.0.0.1 into notipme, without a netmask.
\`\`\`

Not reported:

\`\`\`text
notipme:
  127.0.0.0/255.0.0.0
  127.0.0.1
\`\`\`
<!-- /example -->
`,"unqualified-me":`# unqualified-me

<!-- facts -->
**warning**: me is a name without a dot, and qmail signs its mail with it. There is no fix.
<!-- /facts -->

\`me\` is the name of the host. Unless other files say otherwise, qmail-smtpd greets with it, qmail-remote uses it in HELO,
bounces come from it, it completes addresses without a host, and it is the one local domain.

A name without a dot can do none of that elsewhere: hosts that check the name in HELO or the sender's domain in the DNS
refuse the mail, bounces and double bounces have nobody to come back to, and \`user@mail\` is an address only in your own
network.

qmail takes any text. \`qmail-showctl\` says "My name is mail.", which is right as far as it goes. If anybody notices, it is
those who get the mail, and by then the installation script that wrote \`hostname\` into the file is long forgotten.

## What to do

Write the full name: the one that the DNS has for the address of this host, in both directions. Look at \`locals\` too: where
there is no such file, the old name was the only local domain. A host that talks to nobody outside can keep the short
name; then set the rule to \`off\` in \`qmailint.yaml\`.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mail
\`\`\`

\`\`\`text
me:1:1: warning: mail has no dot: qmail greets and signs with this name, bounces come from it, and many hosts refuse mail that no other host could answer. [unqualified-me]
    1 | mail
      | ^^^^
      what to do:  Write the full name of the host, as it is in the DNS.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"unreachable-srs-domain":`# unreachable-srs-domain

<!-- facts -->
**warning**: an SRS domain that bounces cannot come back to, or without secrets to make addresses with. There is no fix.
<!-- /facts -->

With \`srs_domain\` sagredo's qmail rewrites the senders of forwarded mail to addresses at that domain, so that a bounce comes back
here and is turned into the original address. For that, all of these must hold:

- rcpthosts accepts the domain,
- it is a key of \`virtualdomains\` whose value leads to the program that turns addresses back,
- it is not local, since \`locals\` is asked before \`virtualdomains\`,
- \`srs_secrets\` has a secret.

The third is the trap: **without \`locals\` the name in \`me\` is local**, and sagredo's \`config-all\` writes that very name into
\`srs_domain\` and \`virtualdomains\`, and no \`locals\`. Bounces then end in the mailbox of an unknown user. Mail goes out as if all
were well, and only bounces get lost.

## What to do

Use a separate domain (\`srs.example.com\`), or write a \`locals\` without the name; it may be empty. Then list the domain in
\`rcpthosts\` and \`virtualdomains\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
me:
  mx.example.net
srs_domain:
  mx.example.net
rcpthosts:
  mx.example.net
virtualdomains:
  mx.example.net:srs
\`\`\`

\`\`\`text
srs_domain:1:1: warning: SRS cannot work with mx.example.net: it is local, being the name in me where there is no locals; and there is no secret in srs_secrets. [unreachable-srs-domain]
    1 | mx.example.net
      | ^^^^^^^^^^^^^^
      what to do:  The domain needs a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
me:
  mx.example.net
srs_domain:
  srs.example.net
srs_secrets:
  9fK2
rcpthosts:
  srs.example.net
virtualdomains:
  srs.example.net:srs
\`\`\`
<!-- /example -->
`,"unreadable-file":`# unreadable-file

<!-- facts -->
**error**: a control file cannot be read: programs do not start or defer all mail, or work as if it were empty. There is no fix.
<!-- /facts -->

qmail ignores a \`moreipme\` or \`notipme\` that it cannot open or read, and says nothing. A directory of that name, a
dangling symbolic link, a file without the permission to read it: each counts as an empty file. Nobody
notices that.

Every other control file that is there and cannot be read stops the programs that need it:

| program        | what it does                                       |
| -------------- | -------------------------------------------------- |
| \`qmail-send\`   | does not start; one that runs goes on as it was    |
| \`qmail-smtpd\`  | answers every client with 421                      |
| \`qmail-remote\` | defers every message, until it bounces             |
| others         | give up                                            |

To all of them, a link that leads nowhere is the same as no file: for \`rcpthosts\` that means that every recipient is
accepted. \`qmail-showctl\` runs as root, reads what the others cannot, and prints the file.

With an empty \`moreipme\`, only the implicit entries and the interface addresses are me. Every other address that
leads to this host is not me, and messages for it can loop until they bounce. With an empty \`notipme\`, nothing is
excluded: mail for the hosts that were excluded can bounce with #5.4.6.

The programs that read these files do not run as root. \`qmail-remote\` runs as qmailr, and \`qmail-smtpd\` as qmaild,
in some installations as vpopmail. They may not be able to read what root can read, so a test as root does not prove
much.

**"qmailint does not read it"** is another matter: qmail may well read the file, but qmailint cannot, or must not. Then
nothing is known about what is in it, so only the lines of the other file are judged, no fix is offered, no assertion
gets an answer, and the exit status is 2, even where the rule is off. This goes for a file that

- is outside the repository (and outside every path that was named) once links are resolved, or below \`.git\`;
- is reached by a link in a git repository and is not tracked by git: otherwise, a pull request could show \`.env\`;
- is larger than 256 MiB; or
- cannot be read for lack of permission.

## What to do

Make it a regular file that everyone may read, with mode 0644 in practice. Repair or remove a dangling link: a missing
file is an empty list, and not a finding. Replace a link that leads out of the repository with the file itself, if it is
to be checked, or \`git add\` what it leads to. Then run the check again, since none of its lines has been judged. The
rule has no fix. It is fine to ignore only for a link that cannot be resolved where the check runs, but can be on the
mail host; the verdicts given here are then not those of that host.

<!-- example -->
## Example

Reported:

\`\`\`text
virtualdomains: it is a directory
moreipme: it is a directory
\`\`\`

\`\`\`text
moreipme:1:1: error: The file cannot be read: it is a directory; qmail ignores what it cannot open, without a word, as if the file were empty. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.

virtualdomains:1:1: error: The file cannot be read: it is a directory; qmail-send does not start. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
virtualdomains:
  example.org:org
\`\`\`
<!-- /example -->
`,"unseen-interface-address":`# unseen-interface-address

<!-- facts -->
**warning**: an interface has an address that qmail on Linux does not see, and that is not me. There is no fix.
<!-- /facts -->

On Linux, qmail does not see every address of its own host. It gets one item per address, but then asks for the
address by its label, such as \`eth0\`, and is given the first address of that label every time. An address added the
usual way has no label of its own, so it is not seen. The first address is on the ipme list twice:

\`\`\`
$ ip addr add 203.0.113.13/24 dev eth0
$ ipmeprint
127.0.0.0/255.0.0.0 is me
0.0.0.0/255.255.255.255 is me
127.0.0.1/255.255.255.255 is me
203.0.113.12/255.255.255.255 is me
203.0.113.12/255.255.255.255 is me
\`\`\`

Here eth0 had 203.0.113.12 before, and 203.0.113.13 is not me. If an MX record leads to it, qmail takes it for some
other host, connects to itself, and the message can loop until it bounces.

It goes unnoticed because everything else on the host sees the address: \`ip addr\` lists it, and it accepts
connections. An address with a label of its own (\`label eth0:1\`) is seen; the same address, added again without a
label, is not. On the BSDs and macOS every address is seen.

## What to do

Add the address to \`moreipme\`. That does not depend on labels, and it does no harm if qmail sees the address later.
Or give the address a label of its own, as in \`ip addr add 203.0.113.13/24 dev eth0 label eth0:1\`, and put that
where the network is configured. With netqmail, which does not read \`moreipme\`, the label is the only way; notqmail
sees every address. If the address should be not me, put it into \`notipme\`: the finding then goes away, and the file
says what is meant. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
interface eth0: 192.0.2.10, 192.0.2.11
moreipme:
  203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: warning: qmail on Linux does not see 192.0.2.11 of eth0: an address without a label of its own hides behind the first address of its label, so mail to it loops. [unseen-interface-address]
      what to do:  Write 192.0.2.11 into moreipme (into notipme, if it is not to be me).
\`\`\`

Not reported:

\`\`\`text
interface eth0: 192.0.2.10, 192.0.2.11
moreipme:
  203.0.113.7
  192.0.2.11
\`\`\`
<!-- /example -->
`,"unused-file":`# unused-file

<!-- facts -->
**warning**: the dialect does not read this file at all, but another one does. There is no fix.
<!-- /facts -->

\`moreipme\` and \`notipme\` belong to the moreipme patch. A qmail without it, such as netqmail and notqmail as they
come, does not read these files at all. Whatever is in them has no effect.

The ipme list is then 0.0.0.0 and the addresses of the interfaces, each compared exactly. There are no networks,
nothing can be excluded, and 127.0.0.0/255.0.0.0 is not implicit. A public address that NAT or a load balancer maps
to this host is not me, whatever \`moreipme\` says: the message can loop until it bounces. An address that \`notipme\`
names is me if an interface has it.

This happens when a qmail with the patch is replaced with a qmail without it, and the control directory is kept.
Nothing fails on that day. qmail reports nothing; notqmail's \`qmail-showctl\` says only that it has no idea what the
file does. No lines of the file are judged while it is not read.

## Files of another dialect

For the other files that this dialect does not read and another one does, there is one finding per directory, an info:
\`badhelo\`, \`srs_domain\` and \`authsenders\` beside netqmail are either left over, or the check runs with the wrong dialect and
sees only half of what matters. Their contents are not judged.

## What to do

First make sure that the check uses the right dialect. If the qmail on the host has the patch, set the dialect to
\`moreipme-0.6\` or \`sagredo\`, and the lines are judged.

If it does not, the file cannot be relied on. Remove it, or keep it knowingly until a qmail with the patch is installed.
There is another way to get what it asked for where a domain's MX leads back to this host: a line for the domain in
\`control/smtproutes\`, which sends its mail straight to the host that should get it. qmail does not ask whether such a host
is me. The rule has no fix. The finding is fine to ignore where one control directory serves hosts with and without the
patch.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect notqmail
moreipme:
  203.0.113.7
badhelo:
  ^localhost$
srs_domain:
  srs.example.org
\`\`\`

\`\`\`text
badhelo:1:1: info: notqmail does not read badhelo and srs_domain; 2 files belong to sagredo. [unused-file]
      what to do:  If sagredo runs here, set \`dialect\` in qmailint.yaml, or --dialect; if not, they have no effect.

moreipme:1:1: warning: notqmail does not read this file: it is qmail without the moreipme patch, and nothing in the file has any effect. [unused-file]
      what to do:  Delete the file, or name the qmail that runs here (--dialect).
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"unused-ignore":`# unused-ignore

<!-- facts -->
**warning**: an ignore in qmailint.yaml suppresses nothing. There is no fix.
<!-- /facts -->

An exception in \`qmailint.yaml\` (\`ignore\`) takes a finding out of the report, with a reason. This one takes nothing
out: none of the control directories of the file has a finding of its rule that fits its \`file\` and \`line\`.

Often the line was corrected or deleted, and the exception stayed. Then it waits for the next mistake of the same
kind and hides that too. Or it never worked: \`line\` is the text of the line, not its number, and must be the same
byte for byte, without the line end; \`file\` is a name within the control directory, such as \`moreipme\`.

An exception whose \`until\` has passed is not reported here. It no longer suppresses anything, and the finding is
back, with a sentence that says so. Where only some of a file's directories are checked, or the rule is turned off
for the run, nothing is said, because the exception may be needed in the others.

## What to do

Delete the exception, or correct its \`file\` or \`line\`. There is no fix: \`--fix\` does not write into
\`qmailint.yaml\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  ignore:
    - rule: duplicate-entry
      because: written by a tool
\`\`\`

\`\`\`text
qmailint.yaml:3:5: warning: This ignore suppresses nothing: there is no finding of duplicate-entry that it fits. [unused-ignore]
    3 |   - rule:\u00B7duplicate-entry
      |     ^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete it, or correct its file or line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.7
qmailint.yaml:
  version: 1
  ignore:
    - rule: duplicate-entry
      because: written by a tool
\`\`\`
<!-- /example -->
`,"wrapped-octet":`# wrapped-octet

<!-- facts -->
**error**: an octet above 255, of which qmail keeps the remainder modulo 256. There is no fix.
<!-- /facts -->

qmail does not check that an octet is at most 255. It keeps the number modulo 256. The line is read, but as another
address:

| line                   | what qmail reads                                |
| ---------------------- | ----------------------------------------------- |
| \`203.0.113.300\`        | \`203.0.113.44\`                                  |
| \`203.0.113.256\`        | \`203.0.113.0\`                                   |
| \`10.0.0.0/255.256.0.0\` | \`10.0.0.0/255.0.0.0\`, a network of another size |

Two addresses are then wrong. The address that was meant is missing, and the address that was read is there
although nobody asked for it. In \`moreipme\`, the first is not me: where it leads back to this host, the message can
loop until it bounces. The second is me: mail for the host that has it can bounce with #5.4.6. In \`notipme\` it is
the other way round. With a wrapped octet in the netmask, a whole network can be affected.

It is usually a typing mistake, such as \`203.0.113.312\` for \`203.0.113.112\`. qmail reports nothing, and
\`qmail-showctl\`, which has another reader, shows the number as it was written. \`ipmeprint\` shows what was read.

## What to do

Find out which address or netmask was meant, and write that. The rule has no fix: the number does not say what was
meant. If the address that qmail reads happens to be what you want, write it as it is read, \`203.0.113.44\`, so that
the file says what it does.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.300
\`\`\`

\`\`\`text
moreipme:1:11: error: An octet is above 255; qmail keeps the remainder modulo 256 and reads 300 as 44. [wrapped-octet]
    1 | 203.0.113.300
      |           ^^^
      qmail reads: 203.0.113.44
      what to do:  Write the octet that was meant, from 0 to 255.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.30
\`\`\`
<!-- /example -->
`};function t(t){return(e[t]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}exports.t=t;