package io.github.riskrules.tooling.caseload;

/** Takes the documents of a source, one after the other, with whatever else is found there. */
interface Taker {
  /** Takes the next document. */
  void take(FoundDocument document);

  /** Notes that something could not be read, with whatever cases are in it. */
  void unreadable(String file, int line, String what);

  /** Notes a file or folder that holds no documents by its name. */
  void leaveOut(String name);
}
