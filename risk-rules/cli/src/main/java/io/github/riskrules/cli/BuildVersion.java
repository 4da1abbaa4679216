package io.github.riskrules.cli;

import io.github.riskrules.engine.RiskEngine;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the engine, which every decision names too. */
final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"risk " + RiskEngine.version()};
  }
}
