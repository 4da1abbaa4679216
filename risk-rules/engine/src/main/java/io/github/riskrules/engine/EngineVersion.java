package io.github.riskrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the library, as its build wrote it. */
final class EngineVersion {
  private static final String CURRENT = read();

  private EngineVersion() {}

  static String current() {
    return CURRENT;
  }

  private static String read() {
    try (InputStream in = EngineVersion.class.getResourceAsStream("engine.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
