package io.github.riskrules.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Some entries of a journal in a row.
 *
 * @param first the first
 * @param last the last, not before the first
 */
record EntryRange(int first, int last) {

  /** Reads one, as in 7 or 1-120. */
  static final class Reader implements ITypeConverter<EntryRange> {
    @Override
    public EntryRange convert(String text) {
      if (text.matches("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?")) {
        int dash = text.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
        int last = Integer.parseInt(text.substring(dash + 1));
        if (first <= last) {
          return new EntryRange(first, last);
        }
      }
      throw new TypeConversionException("expected an entry, as in 7, or a range, as in 1-120.");
    }
  }

  /** Reads the number of one entry. */
  static final class NumberReader implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (text.matches("[1-9][0-9]{0,8}")) {
        return Integer.valueOf(text);
      }
      throw new TypeConversionException("expected the number of an entry, as in 7.");
    }
  }
}
