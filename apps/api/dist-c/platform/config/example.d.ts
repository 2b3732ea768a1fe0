/** The text of `.env.example`: each setting with its description; optional ones commented out. */
export declare function exampleEnvironment(): string;
