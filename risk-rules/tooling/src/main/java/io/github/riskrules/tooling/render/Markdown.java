package io.github.riskrules.tooling.render;

import java.util.regex.Pattern;

/**
 * Pieces of CommonMark. Whatever is given as text stays text: nothing a policy or an incident says
 * can become a heading, a link, a table or HTML.
 */
public final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]|&(?=[#A-Za-z])");
  private static final Pattern OPENING = Pattern.compile("^[-+]|(?<=^\\d{1,9})[.)]");

  private Markdown() {}

  /** Text that opens a line. */
  public static String line(String text) {
    return OPENING.matcher(plain(text)).replaceAll("\\\\$0");
  }

  /** Text within a line. */
  public static String plain(String text) {
    return MARKUP.matcher(Printable.of(text).strip()).replaceAll("\\\\$0");
  }

  /** Text within a line that goes on before and behind it: spaces at its ends stay. */
  public static String piece(String text) {
    String inner = text.strip();
    int start = text.indexOf(inner);
    return text.substring(0, start) + plain(inner) + text.substring(start + inner.length());
  }

  /** Text that stands out. */
  public static String strong(String text) {
    return "**" + plain(text) + "**";
  }

  /** Text that no longer holds. */
  public static String struck(String text) {
    return "~~" + plain(text) + "~~";
  }

  /** A link; the target is one of ours. */
  public static String link(String text, String target) {
    return "[" + plain(text) + "](" + target + ")";
  }
}
