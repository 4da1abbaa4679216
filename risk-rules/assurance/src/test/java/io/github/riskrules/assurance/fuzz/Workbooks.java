package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.TableFormats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Tables in Excel's format. */
final class Workbooks {
  /** A workbook of one good table. */
  static final byte[] GOOD =
      TableFormats.of(".xlsx")
          .orElseThrow()
          .write(
              new Sheet(
                  "Rules",
                  List.of(
                      List.of("RuleSet", "policy"),
                      List.of("RuleTable answers"),
                      List.of("NAME", "CONDITION", "ACTION", "METADATA"),
                      List.of("", "Incident", "", ""),
                      List.of(
                          "",
                          "dash.ticks >= $param",
                          "findings.raise( RiskTier.HIGH, \"$param\" );",
                          "authority(\"$param\")"),
                      List.of("Name", "Answers", "HIGH because", "Authority"),
                      List.of("T-01 fourteen", "14", "Fourteen answers.", "Policy"))));

  private static final Map<String, byte[]> PARTS = parts(GOOD);

  private Workbooks() {}

  static void whole(byte[] input) {
    RuleTexts.workbook(input);
  }

  /** The first byte chooses the part, and the rest is what it is replaced by. */
  static void part(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String replaced = names().get(Byte.toUnsignedInt(input[0]) % PARTS.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals(replaced)) {
          zip.write(input, 1, input.length - 1);
        } else {
          zip.write(part.getValue());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    RuleTexts.workbook(bytes.toByteArray());
  }

  /** The parts of the good workbook as inputs. */
  static List<byte[]> asInputs() {
    List<byte[]> inputs = new ArrayList<>();
    for (String name : names()) {
      inputs.add(Seeds.after(inputs.size(), PARTS.get(name)));
    }
    return inputs;
  }

  private static List<String> names() {
    return List.copyOf(PARTS.keySet());
  }

  private static Map<String, byte[]> parts(byte[] workbook) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
