package io.github.riskrules.engine.policy;

import java.util.List;

/**
 * One of the packs that a policy is merged from, as its author wrote it.
 *
 * @param pack its id
 * @param version its version
 * @param title what it is called
 * @param files its rule files, then its tables, each by path
 */
public record PolicyLayer(String pack, String version, String title, List<RuleFile> files) {
  public PolicyLayer {
    files = List.copyOf(files);
  }
}
