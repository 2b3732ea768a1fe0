/** JSON logs on standard output; a request is one line, without its headers: they may hold keys. */
export declare class LogModule {
}
