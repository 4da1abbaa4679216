package io.github.riskrules.testkit;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;

/**
 * Finds the pack that a test names. What has a slash, begins with a dot or ends in {@code .zip} is
 * the path of a folder or a zip file, within the project unless it begins at the root. {@code
 * bundled:NAME} is a pack on the class path, those that come with the library among them.
 *
 * <p>Any other name is a folder of that name in the project, in {@code packs}, in {@code
 * src/main/resources/packs} or in {@code src/test/resources/packs}, or else a pack on the class
 * path in {@code packs/NAME}. A name that is a folder of the project and comes with a library as
 * well is refused: a test must never pass on the policy that was not meant.
 */
public final class Packs {
  private Packs() {}

  /**
   * Reads a pack by its name or path.
   *
   * @throws io.github.riskrules.engine.PackRejectedException if there is no such pack, or anything
   *     is wrong with it; the message lists it all
   */
  public static PolicyPack find(String nameOrPath) {
    return read(nameOrPath).orElseThrow();
  }

  /** Reads a pack by its name or path; everything wrong with it comes back. */
  public static PackReading read(String nameOrPath) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context == null ? Packs.class.getClassLoader() : context;
    return FoundPack.of(nameOrPath, loader).reading();
  }
}
