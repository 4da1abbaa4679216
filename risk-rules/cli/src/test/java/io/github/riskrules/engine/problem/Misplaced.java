package io.github.riskrules.engine.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.microsoft.z3.Status;
import io.github.riskrules.cli.Risk;
import io.github.riskrules.engine.drl.RuleFileReading;
import org.apache.poi.ss.util.CellAddress;
import org.kie.api.runtime.KieSession;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks most rules of the architecture, so that the test of them can show that it sees. */
public record Misplaced(
    RuleFileReading reading,
    Risk risk,
    KieSession session,
    JsonFactory json,
    LoadSettings yaml,
    CellAddress cell,
    Status solver) {

  /** Bears a name that says how a class was made and not what it is for. */
  public interface SaysNothingUtil {}
}
