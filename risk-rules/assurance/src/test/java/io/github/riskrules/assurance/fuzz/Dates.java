package io.github.riskrules.assurance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * One text in every place where a date or a time is asked for. What the reader takes for a time is
 * one for the standard library too, and the same one.
 */
final class Dates {
  private static final int LONGEST = 60;
  // Anything else ends the text it stands in, and is tried by the targets that read whole files.
  private static final Pattern WITHIN_QUOTES = Pattern.compile("[ -~&&[^\"\\\\]]*");
  private static final SmallPack PACK = SmallPack.below(Scratch.folder());

  private Dates() {}

  static void everywhere(byte[] input) {
    String text = new String(input, UTF_8);
    if (text.length() > LONGEST || !WITHIN_QUOTES.matcher(text).matches()) {
      return;
    }
    inIncident(text);
    inRule(text);
    inPack(text);
  }

  private static void inIncident(String text) {
    String document =
        "{\"schema\":\"incident/1\",\"id\":\"a\",\"reportedBy\":\"VICTIM\",\"reportedAt\":\""
            + text
            + "\"}";
    IncidentReading reading = IncidentJson.read(document.getBytes(UTF_8));
    Sound.eitherOr(reading.incident().isPresent(), reading.problems());
    reading
        .incident()
        .ifPresent(
            incident -> {
              if (!instant(text).equals(incident.reportedAt())) {
                throw new AssertionError("another time than written: " + text);
              }
            });
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException none) {
      throw new AssertionError("taken for a time: " + text, none);
    }
  }

  private static void inRule(String text) {
    String rules = PACK.text(SmallPack.RULES);
    RuleTexts.drl(
        rules
            .replaceFirst("@certainty", "@from(\"" + text.replace("$", "") + "\") @certainty")
            .getBytes(UTF_8));
    RuleTexts.drl(rules.replace("dash.ticks >= 14", "occurredOn >= " + text).getBytes(UTF_8));
  }

  private static void inPack(String text) {
    String good = PACK.text("pack.yaml");
    PACK.write(
        "pack.yaml",
        good.replaceFirst("in-force-from: .*", "in-force-from: \"" + text.replace("$", "") + "\""));
    RuleTexts.inForce(PACK.read());
    PACK.write("pack.yaml", good);
  }
}
