package io.github.riskrules.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of {@link Bands}, changed as no careful person would change it. */
final class EditedWorkbook {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String WORKBOOK = "xl/workbook.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private EditedWorkbook() {}

  static EditedWorkbook bands() {
    return of(Bands.workbook());
  }

  static EditedWorkbook of(byte[] workbook) {
    EditedWorkbook edited = new EditedWorkbook();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        edited.parts.put(entry.getName(), in.readAllBytes());
      }
      return edited;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The bytes of the workbook after Excel's own library has changed it. */
  static byte[] changed(Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Bands.workbook()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Replaces a piece of a part, which must be there. */
  EditedWorkbook replace(String part, String piece, String by) {
    String text = new String(parts.get(part), UTF_8);
    if (!text.contains(piece)) {
      throw new IllegalStateException(part + " does not hold " + piece + ": " + text);
    }
    return put(part, text.replace(piece, by));
  }

  EditedWorkbook put(String part, String content) {
    return put(part, content.getBytes(UTF_8));
  }

  EditedWorkbook put(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  EditedWorkbook remove(String part) {
    parts.remove(part);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
