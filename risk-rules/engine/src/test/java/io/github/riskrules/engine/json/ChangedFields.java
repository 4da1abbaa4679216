package io.github.riskrules.engine.json;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Documents in which one field is written otherwise: twice, under another name, with another value,
 * or the same in other characters; or in which something stands before or after them.
 */
final class ChangedFields {
  private static final Pattern FACT =
      Pattern.compile("\"(\\w+)\":(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+)");
  private static final Pattern ANY = Pattern.compile("\"(\\w+)\":");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "17",
          "18",
          "1e2",
          "30.0",
          "2147483648",
          "4294967326",
          "9".repeat(30),
          "9".repeat(2_000),
          "1e999999999",
          "\"\"",
          "\" \"",
          "\"YES\"",
          "\"NO\"",
          "\"REFUSED\"",
          "\"yes\"",
          "\"\\u0059ES\"",
          "\"YE\\u0000S\"",
          "\"\\ud800\"",
          "\"2026-02-29\"",
          "\"2026-11-19\"",
          "\"2026-11-19T24:00:00Z\"",
          "\"2026-11-19T10:00:00+01:00\"",
          "\"" + "long ".repeat(4_001) + "\"",
          "[]",
          "{}",
          "[null]",
          "[{}]",
          "{\"age\":30}",
          "[".repeat(40) + "]".repeat(40),
          "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));

  private static final List<String> BEHIND =
      List.of(
          "", " ", "\n", "\r\n\t", ",", "}", "]", " {}", " null", "1", "x", "//", "\0", "\uFEFF");

  private ChangedFields() {}

  static String of(String document, Random random) {
    return switch (random.nextInt(8)) {
      case 0 ->
          fact(document, random, (name, value) -> name + ":" + value + "," + name + ":" + value);
      case 1 -> fact(document, random, (name, value) -> name + ":" + one(VALUES, random));
      case 2 ->
          fact(
              document, random, (name, value) -> "\"unknown\":" + value + "," + name + ":" + value);
      case 3 -> any(document, random, name -> escaped(name, random));
      case 4 -> any(document, random, name -> "\"schema\":\"incident/1\"," + name);
      case 5 -> any(document, random, name -> " \n" + name + "\t\r ");
      case 6 -> document + one(BEHIND, random);
      default -> any(document, random, name -> name + ":" + one(VALUES, random) + "," + name);
    };
  }

  /** How a fact is written instead, given its name in quotes and its value. */
  private interface Fact {
    String written(String name, String value);
  }

  private static String fact(String document, Random random, Fact otherwise) {
    MatchResult found = one(FACT.matcher(document).results().toList(), random);
    String name = "\"" + found.group(1) + "\"";
    return replaced(document, found, otherwise.written(name, found.group(2)));
  }

  /** How the name of a field is written instead, given it in quotes. */
  private interface Name {
    String written(String name);
  }

  private static String any(String document, Random random, Name otherwise) {
    MatchResult found = one(ANY.matcher(document).results().toList(), random);
    String name = "\"" + found.group(1) + "\"";
    return replaced(document, found, otherwise.written(name) + ":");
  }

  private static String escaped(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 2);
    return name.substring(0, at)
        + "\\u%04x".formatted((int) name.charAt(at))
        + name.substring(at + 1);
  }

  private static String replaced(String document, MatchResult found, String by) {
    return document.substring(0, found.start()) + by + document.substring(found.end());
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
