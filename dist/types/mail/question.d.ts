import { type Down } from "./hosts.js";
/** How a message arrives: in one of three ways, or from an address or a host (its index). */
export type From = "outside" | "client" | "here" | {
    readonly address: number;
} | {
    readonly host: number;
};
/** What is asked besides the recipient. */
export interface Question {
    readonly from: From;
    /** The envelope sender; null where none is given. */
    readonly sender: string | null;
    readonly down: Down;
}
export declare const FROM_OUTSIDE: Question;
