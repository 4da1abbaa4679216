package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.FactLines;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.List;

/** What was proven of a policy, for whoever answers for it. */
public final class ProofReport {
  private final PackProof proof;
  private final List<Block> blocks = new ArrayList<>();

  private ProofReport(PackProof proof) {
    this.proof = proof;
  }

  /** Composes the report: what fails first, then what is not decided, then what is proven. */
  public static Document of(PackProof proof) {
    ProofReport report = new ProofReport(proof);
    report.opening();
    report.failures();
    report.undecided();
    report.proven();
    report.remarks();
    report.scope();
    return new Document(report.blocks);
  }

  private void opening() {
    List<Proof> failing = with(Outcome.FAILS);
    List<Proof> open = with(Outcome.NOT_DECIDED);
    String which = proof.pack() + " " + proof.version() + ": ";
    String told =
        failing.isEmpty() && open.isEmpty()
            ? "everything asked is proven"
                + (proof.heldTo() == null ? ", held to no policy that comes with the library" : "")
            : failing.size()
                + " of "
                + proof.proofs().size()
                + " fail in some incident"
                + (open.isEmpty() ? "" : ", " + open.size() + " could not be decided in time");
    blocks.add(new Block.Lead(which + told + ".", proof.isComplete() ? Tone.STRONG : Tone.HIGH));
  }

  private void failures() {
    for (Proof failing : with(Outcome.FAILS)) {
      blocks.add(new Block.Heading("Not so: " + failing.property().says()));
      blocks.add(new Block.Paragraph(failing.property().hazard()));
      failing.counterexamples().forEach(this::counterexample);
      failing.shortfalls().forEach(each -> item(each, Tone.HIGH, List.of()));
    }
  }

  private void counterexample(Counterexample example) {
    List<String> details = new ArrayList<>();
    details.add("Where nothing is known but this (" + example.name() + "):");
    FactLines.of(example.facts()).forEach(fact -> details.add("· " + fact));
    details.add(
        "It is "
            + example.tier().inWords()
            + "; suggested: "
            + (example.suggested().isEmpty() ? "nothing" : String.join(", ", example.suggested()))
            + ".");
    details.add(
        example.confirmed()
            ? "The engine decides it so: risk assess FILE --pack PACK --at "
                + example.at()
                + " says the same."
            : "The engine decides it otherwise: this proof has a defect. Please report it.");
    blocks.add(new Block.Item(0, example.about(), Tone.HIGH, details));
  }

  private void undecided() {
    if (!with(Outcome.NOT_DECIDED).isEmpty()) {
      blocks.add(new Block.Heading("Not decided in time"));
    }
    for (Proof open : with(Outcome.NOT_DECIDED)) {
      blocks.add(new Block.Item(0, open.property().says(), Tone.HIGH, open.undecided()));
    }
  }

  private void proven() {
    if (!with(Outcome.PROVEN).isEmpty()) {
      blocks.add(new Block.Heading("Proven"));
    }
    for (Proof proven : with(Outcome.PROVEN)) {
      item(proven.property().says(), Tone.PLAIN, List.of());
    }
  }

  private void remarks() {
    List<String> remarks =
        proof.proofs().stream().flatMap(each -> each.remarks().stream()).distinct().toList();
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Heading("Worth knowing"));
    }
    remarks.forEach(each -> item(each, Tone.PLAIN, List.of()));
  }

  /** A proof is worth what it covers, so that is said each time. */
  private void scope() {
    blocks.add(new Block.Heading("What was looked at"));
    item(heldTo(), proof.heldTo() == null ? Tone.HIGH : Tone.PLAIN, List.of());
    item(
        "Every incident free of contradictions, with up to "
            + proof.entries()
            + " entries in a list, assessed on any day.",
        Tone.PLAIN,
        List.of());
    item(
        "Reported on "
            + proof.days().get(0)
            + ", which matters to no rule but one that compares with a fixed day.",
        Tone.PLAIN,
        List.of());
    item(
        "That doubt never narrows the range: where no stated total goes against what is listed, and"
            + " without DARA.",
        Tone.PLAIN,
        List.of());
  }

  private String heldTo() {
    PolicyRef heldTo = proof.heldTo();
    if (heldTo == null) {
      return "Not asked: whether rules tied to a hazard were dropped or weakened. This policy"
          + " extends none that comes with the library, and is compared with none.";
    }
    if (heldTo.digest().equals(proof.digest())) {
      return "This is the policy as it comes with the library: its rules tied to a hazard are"
          + " compared with themselves.";
    }
    return "Rules tied to a hazard, and what is promised, are those of "
        + heldTo.id()
        + " "
        + heldTo.version()
        + " as it comes with the library.";
  }

  private void item(String title, Tone tone, List<String> details) {
    blocks.add(new Block.Item(0, title, tone, details));
  }

  private List<Proof> with(Outcome outcome) {
    return proof.proofs().stream().filter(each -> each.outcome() == outcome).toList();
  }
}
