package io.github.riskrules.benchmarks;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Something one might assess incidents with. Contenders are found by {@link ServiceLoader}, so that
 * a source folder or a module of its own can bring more of them.
 */
public interface Contender {
  /** A short name for commands and files: lower case letters and hyphens. */
  String id();

  /** What the table of results calls it. */
  String title();

  /** How much it answers. */
  Extent extent();

  /** What of the policy is left out in its extent, in words for the table; often empty. */
  default String leftOut() {
    return extent() == Extent.FINDINGS ? KnownFindings.LEFT_OUT : "";
  }

  /** Makes it ready; takes as long as it takes. */
  Assessor<?> prepare(Subject subject);

  /** Every contender there is. */
  static List<Contender> all() {
    return ServiceLoader.load(Contender.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** The contender of a name. */
  static Contender of(String id) {
    return all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender is called " + id));
  }
}
