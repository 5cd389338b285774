/** The last file of a content script under account: what it does as it is evaluated ends here. */
(globalThis as unknown as { sidelightEvaluated(): void }).sidelightEvaluated();

export {};
