/** What made the exit status 2, and where. */
export interface Problem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
