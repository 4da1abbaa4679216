package io.github.riskrules.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One result of JMH, out of a file of them. */
public final class Measured {
  private final JsonNode result;

  private Measured(JsonNode result) {
    this.result = result;
  }

  /** The results in a file; none where it is not there or its run was given up. */
  public static List<Measured> in(Path file) {
    List<Measured> all = new ArrayList<>();
    try {
      if (Files.exists(file) && Files.size(file) > 0) {
        for (JsonNode result : JsonMapper.builder().build().readTree(Files.readString(file))) {
          all.add(new Measured(result));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  /** The name of the method that was measured. */
  String method() {
    String benchmark = result.path("benchmark").asText();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  /** The value of a parameter. */
  String parameter(String name) {
    return result.path("params").path(name).asText();
  }

  /** The mean, in the unit of the measurement. */
  double score() {
    return result.path("primaryMetric").path("score").asDouble();
  }

  /** How far the mean may be off, at 99.9 % confidence; not a number where there was one value. */
  double error() {
    return result.path("primaryMetric").path("scoreError").asDouble(Double.NaN);
  }

  /** So much of what was measured is at most this. */
  double percentile(String percent) {
    return result.path("primaryMetric").path("scorePercentiles").path(percent).asDouble();
  }

  /** Something that was measured beside, such as {@code gc.alloc.rate.norm}. */
  double beside(String name) {
    return result.path("secondaryMetrics").path(name).path("score").asDouble();
  }

  /** The Java that it ran on. */
  String java() {
    return result.path("vmName").asText() + " " + result.path("jdkVersion").asText();
  }
}
