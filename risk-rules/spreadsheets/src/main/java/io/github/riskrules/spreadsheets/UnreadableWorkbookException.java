package io.github.riskrules.spreadsheets;

/** A workbook is refused as a whole. Caught where it is read; never leaves this package. */
final class UnreadableWorkbookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  UnreadableWorkbookException(String what, String remedy) {
    super(what, null, false, false);
    this.what = what;
    this.remedy = remedy;
  }

  /** The file is none that a spreadsheet program writes. */
  static UnreadableWorkbookException damaged() {
    return new UnreadableWorkbookException(
        "this is not an Excel workbook, or it is damaged.",
        "Open it in Excel and save it anew as an Excel Workbook (.xlsx).");
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}
