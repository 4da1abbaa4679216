package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.text.Folded;
import io.github.riskrules.engine.zip.BadZipException;
import io.github.riskrules.engine.zip.ZipDirectory;
import io.github.riskrules.engine.zip.ZipEntry;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at a workbook as the zip file it is, before anything tries to understand it: no program may
 * find other files in it than we do, and unpacking it stays within bounds.
 */
final class XlsxFile {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST = 2 * MEGABYTE;
  private static final int LARGEST_CELLS = 16 * MEGABYTE;

  /** Whatever holds no cells: styles, themes, settings of printers. */
  private static final int LARGEST_OTHER = MEGABYTE;

  private static final int LARGEST_TOTAL = 2 * LARGEST_CELLS;
  private static final int MOST_FILES = 60;
  private static final int LARGEST_RATIO = 100;
  private static final int SMALL = 64 * 1024;

  /** Excel leaves room in front of the list of contents, for a list that grows. */
  private static final Set<Integer> GROWTH_HINT = Set.of(0xa220);

  private static final byte[] OLD_EXCEL = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_\\[][A-Za-z0-9_.\\[\\]/-]*");
  private static final Pattern CELLS = Pattern.compile("xl/(worksheets/[^/]+|sharedStrings)\\.xml");

  private XlsxFile() {}

  static void check(byte[] content) throws UnreadableWorkbookException {
    if (content.length > LARGEST) {
      throw new UnreadableWorkbookException(
          "the file is larger than 2 MB.", "Split it over several tables.");
    }
    if (Arrays.equals(content, 0, Math.min(content.length, 8), OLD_EXCEL, 0, 8)) {
      throw new UnreadableWorkbookException(
          "the file has a password, or is in Excel's old format.",
          "Save it without a password as an Excel Workbook (.xlsx).");
    }
    if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
      throw UnreadableWorkbookException.damaged();
    }
    try {
      Set<String> names = new HashSet<>();
      long total = 0;
      for (ZipEntry entry : new ZipDirectory(content, MOST_FILES, GROWTH_HINT).entries()) {
        if (!NAME.matcher(entry.name()).matches()
            || entry.name().contains("..")
            || entry.isLink()
            || !names.add(Folded.of(entry.name()))) {
          throw UnreadableWorkbookException.damaged();
        }
        byte[] part = content(entry);
        WellFormed.check(entry.name(), part);
        total += part.length;
        if (total > LARGEST_TOTAL) {
          throw tooLarge();
        }
      }
    } catch (BadZipException bad) {
      throw new UnreadableWorkbookException(
          "this is not a workbook that every program reads alike: " + bad.what(),
          "Open it in Excel and save it anew as an Excel Workbook (.xlsx).");
    }
  }

  private static byte[] content(ZipEntry entry)
      throws BadZipException, UnreadableWorkbookException {
    int most = CELLS.matcher(entry.name()).matches() ? LARGEST_CELLS : LARGEST_OTHER;
    if (entry.size() > most
        || (entry.size() > SMALL && entry.size() / Math.max(1, entry.packed()) > LARGEST_RATIO)) {
      throw tooLarge();
    }
    return entry.content(most);
  }

  private static UnreadableWorkbookException tooLarge() {
    return new UnreadableWorkbookException(
        "the workbook unpacks to far more than a table needs.",
        "Copy the cells of the table into a new workbook and save that.");
  }
}
