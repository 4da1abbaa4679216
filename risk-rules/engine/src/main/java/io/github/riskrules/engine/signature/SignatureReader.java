package io.github.riskrules.engine.signature;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a signature's file, which is right to the byte or not read at all. */
public final class SignatureReader {
  private static final String HEX_64 = "[0-9a-f]{64}";
  private static final Pattern PACK = Pattern.compile("([!-~]+) ([!-~]+) (" + HEX_64 + ")");
  private static final Pattern KEY = Pattern.compile(HEX_64);
  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

  /** What to do about a file that is no signature. */
  public static final String REMEDY =
      "Get the pack anew from whoever signed it, or delete the file and sign again: risk sign"
          + " PACK.";

  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();
  private int next;

  private SignatureReader(String text) {
    this.lines = List.of(text.split("\n", -1));
  }

  /**
   * What came of reading: the signature, or what is wrong with the file.
   *
   * @param file the signature; empty when there is any problem
   * @param problems at most one, at the first place that is not right
   */
  public record Reading(Optional<SignatureFile> file, List<Problem> problems) {}

  /** Reads the bytes of the file. Never throws on what they hold. */
  public static Reading read(byte[] content) {
    SignatureReader reader = new SignatureReader(new String(content, StandardCharsets.ISO_8859_1));
    Optional<SignatureFile> file = reader.isPlain() ? Optional.of(reader.file()) : Optional.empty();
    return reader.problems.isEmpty()
        ? new Reading(file, List.of())
        : new Reading(Optional.empty(), List.of(reader.problems.get(0)));
  }

  private boolean isPlain() {
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      for (int i = 0; i < text.length(); i++) {
        char each = text.charAt(i);
        if (each < ' ' || each > '~') {
          refuse(
              line,
              i,
              each == '\r'
                  ? "the line ends were changed, and with them perhaps those of the whole pack."
                  : Quoted.name(each) + " has no place in a signature.",
              each == '\r' ? "Transfer packs as they are, without converting line ends." : REMEDY);
          return false;
        }
      }
    }
    return true;
  }

  private SignatureFile file() {
    line("", Pattern.compile(Pattern.quote(SignatureFile.PURPOSE)), SignatureFile.PURPOSE);
    List<PolicyRef> packs = new ArrayList<>();
    packs.add(pack(SignatureFile.PACK));
    while (problems.isEmpty() && current().startsWith(SignatureFile.EXTENDS)) {
      packs.add(pack(SignatureFile.EXTENDS));
    }
    String key = line(SignatureFile.KEY, KEY, "the 64 characters of a key's id");
    String signature =
        line(SignatureFile.SIGNATURE, SIGNATURE, "the 128 characters of a signature");
    if (problems.isEmpty() && (next != lines.size() - 1 || !current().isEmpty())) {
      refuse(
          Math.min(next, lines.size() - 1),
          0,
          next < lines.size() ? "nothing may follow the signature." : "the last line does not end.",
          REMEDY);
    }
    return new SignatureFile(packs, key, signature);
  }

  private PolicyRef pack(String label) {
    String text = line(label, PACK, "the id, version and digest of a pack");
    Matcher parts = PACK.matcher(text);
    return parts.matches()
        ? new PolicyRef(parts.group(1), parts.group(2), parts.group(3))
        : new PolicyRef("", "", "");
  }

  /** What stands behind a label in the next line. */
  private String line(String label, Pattern form, String what) {
    String text = current();
    String value = text.startsWith(label) ? text.substring(label.length()) : "";
    if (text.startsWith(label) && form.matcher(value).matches()) {
      next++;
      return value;
    }
    refuse(
        Math.min(next, lines.size() - 1),
        text.startsWith(label) ? label.length() : 0,
        "this is not a signature as it was written: expected "
            + (label.isEmpty() ? "" : "'" + label.strip() + "' and ")
            + (label.isEmpty() ? "'" + what + "'" : what)
            + ".",
        REMEDY);
    return "";
  }

  private String current() {
    return next < lines.size() ? lines.get(next) : "";
  }

  private void refuse(int line, int column, String what, String remedy) {
    problems.add(Problem.at(SignatureFile.NAME, line + 1, column + 1, what, remedy));
  }
}
