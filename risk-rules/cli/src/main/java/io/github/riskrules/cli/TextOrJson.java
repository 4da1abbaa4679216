package io.github.riskrules.cli;

import picocli.CommandLine.Option;

/** The option of every command that answers people as text and programs as JSON. */
final class TextOrJson {
  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or json. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfTextOrJson.class)
  private Form form = Form.TEXT;

  boolean isJson() {
    return form == Form.JSON;
  }
}
