package io.github.riskrules.tooling.transparency;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.render.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A transparency record of a policy, as the UK's Algorithmic Transparency Recording Standard asks,
 * and the beginnings of two impact assessments. Filled in is what pack and library know; what only
 * the force that uses them can say stands there as still to be completed. The same pack and version
 * of the library give the same documents, to the byte.
 */
public final class Transparency {
  /** The version of the standard that the record follows. */
  private static final String STANDARD = "4.0";

  private final Known known;

  private Transparency(Known known) {
    this.known = known;
  }

  /** The documents about a pack. */
  public static Transparency of(PolicyPack pack) {
    return new Transparency(new Known(pack));
  }

  /** The transparency record. */
  public Document record() {
    List<Section> sections = new ArrayList<>(new AtrsSummary(known).sections());
    sections.addAll(new AtrsSpecification(known).sections());
    return Page.of(
        "Algorithmic transparency record: " + known.name(),
        List.of(
            drawnUp()
                + " Its sections are those of the Algorithmic Transparency Recording Standard,"
                + " version "
                + STANDARD
                + ", for copying into the template. The standard binds central government; whether"
                + " a force publishes a record is for the force to decide."),
        sections);
  }

  /** The beginning of a data protection impact assessment. */
  public Document dataProtection() {
    return Page.of(
        "Beginning of a data protection impact assessment: " + known.name(),
        List.of(drawnUp() + " This is no assessment: it gives the one who writes it the facts."),
        new DataProtectionImpact(known).sections());
  }

  /** The beginning of an equality impact assessment. */
  public Document equality() {
    return Page.of(
        "Beginning of an equality impact assessment: " + known.name(),
        List.of(drawnUp() + " This is no assessment: it gives the one who writes it the facts."),
        new EqualityImpact(known).sections());
  }

  /** Each document as Markdown, under a name for its file. */
  public Map<String, String> files() {
    String id = known.policy().ref().id();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(id + "-transparency-record.md", record().markdown());
    files.put(id + "-data-protection.md", dataProtection().markdown());
    files.put(id + "-equality.md", equality().markdown());
    return files;
  }

  private String drawnUp() {
    return "Drawn up from the policy pack "
        + known.policy().ref().id()
        + " "
        + known.policy().ref().version()
        + " and "
        + known.library()
        + ". What these cannot know is marked “"
        + Page.OPEN.replace(": ", "")
        + "”.";
  }
}
