/** The HTTP process. A new subject is a folder of features/ and a line here. */
export declare class AppModule {
}
