package io.github.riskrules.spreadsheets;

import static io.github.riskrules.spreadsheets.EditedWorkbook.SHEET;
import static io.github.riskrules.spreadsheets.EditedWorkbook.bands;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * Files that are no workbook, more than one, or far too much of one. Each test's report lies in
 * {@code hostile/}, in a file named after it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFileTest {
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final int MEGABYTE = 1024 * 1024;

  private static final String A_LOT = " and more".repeat(40);

  private String test = "";

  @BeforeEach
  void begin(TestInfo info) {
    test = info.getTestMethod().orElseThrow().getName();
  }

  @Test
  void file_of_another_kind() {
    refused("RuleSet,policy\n".getBytes(UTF_8));
  }

  @Test
  void file_in_the_old_format() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      old.createSheet("Bands");
      old.write(out);
      refused(out.toByteArray());
    }
  }

  @Test
  void file_with_a_password() throws Exception {
    try (POIFSFileSystem locked = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var into = encryptor.getDataStream(locked)) {
        into.write(Bands.workbook());
      }
      locked.writeFilesystem(out);
      refused(out.toByteArray());
    }
  }

  @Test
  void file_cut_off() {
    byte[] whole = Bands.workbook();
    refused(Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void file_behind_another() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes("#!/bin/sh\n".getBytes(UTF_8));
    both.writeBytes(Bands.workbook());
    refused(both.toByteArray());
  }

  @Test
  void file_that_is_too_large() {
    byte[] noise = new byte[3 * MEGABYTE];
    new Random(7).nextBytes(noise);
    refused(bands().put("docProps/thumbnail.jpeg", noise).bytes());
  }

  @Test
  void file_with_a_name_twice() {
    // The names differ in the case of a letter, which Excel does not look at.
    refused(bands().put("xl/worksheets/Sheet1.xml", "<worksheet/>").bytes());
  }

  @Test
  void file_with_a_name_that_leaves_it() {
    refused(bands().put("../sheet1.xml", "<worksheet/>").bytes());
  }

  @Test
  void sheet_that_unpacks_to_sixty_megabytes() {
    refused(bands().put(SHEET, filled("<v>0123456789</v>", 60 * MEGABYTE)).bytes());
  }

  @Test
  void styles_that_unpack_to_very_much() {
    refused(bands().put("xl/styles.xml", filled("<xf/>", 2 * MEGABYTE)).bytes());
  }

  @Test
  void text_in_the_form_of_another_document() {
    refused(
        bands()
            .replace(
                TEXTS, "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst")
            .replace(TEXTS, "policy", "&x;")
            .bytes());
  }

  @Test
  void text_that_multiplies_itself() {
    refused(
        bands()
            .replace(
                TEXTS,
                "<sst",
                "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst")
            .replace(TEXTS, "policy", "&b;")
            .bytes());
  }

  @Test
  void sheet_that_is_not_well_formed() {
    refused(bands().replace(SHEET, "</sheetData>", "").bytes());
  }

  @Test
  void sheet_nested_without_end() {
    refused(bands().replace(SHEET, "<v>0</v>", "<is>".repeat(50) + "</is>".repeat(50)).bytes());
  }

  @Test
  void sheet_whose_cells_stand_out_of_order() {
    refused(bands().replace(SHEET, "r=\"B9\"", "r=\"B8\"").bytes());
  }

  @Test
  void sheet_whose_rows_stand_twice() {
    refused(bands().replace(SHEET, "<row r=\"10\"", "<row r=\"9\"").bytes());
  }

  @Test
  void workbook_in_the_strict_form() {
    refused(
        bands()
            .replace(
                "xl/workbook.xml",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .bytes());
  }

  @Test
  void workbook_without_a_sheet() {
    refused(bands().remove("xl/workbook.xml").bytes());
  }

  @Test
  void table_of_too_many_rows() {
    refused(rows(i -> "<row r=\"" + (i + 11) + "\"><c t=\"n\"><v>1</v></c></row>", 5000));
  }

  @Test
  void table_of_too_many_cells() {
    refused(rows(i -> "<row r=\"" + (i + 11) + "\">" + cells(i) + "</row>", 900));
  }

  @Test
  void table_of_too_many_texts() {
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      texts.append("<si><t>").append(i).append("</t></si>");
    }
    refused(bands().replace(TEXTS, "</sst>", texts + "</sst>").bytes());
  }

  @Test
  void blank_cells_beyond_count_but_take_no_memory() {
    byte[] wide = rows(i -> "<row r=\"" + (i + 6000) + "\">" + "<c/>".repeat(20) + "</row>", 9000);
    assertThat(Bands.report(wide)).isEmpty();
  }

  @Test
  void the_most_that_is_unpacked_needs_little_memory() {
    byte[] large =
        bands()
            .replace(
                TEXTS,
                "</sst>",
                repeated(i -> "<si><t>" + mixed(i) + A_LOT + "</t></si>") + "</sst>")
            .replace(
                SHEET,
                "</sheetData>",
                repeated(
                        i ->
                            "<row r=\""
                                + (i + 20)
                                + "\"><c s=\""
                                + mixed(i)
                                + "\"/>"
                                + "<c/>".repeat(60)
                                + "</row>")
                    + "</sheetData>")
            .bytes();
    assertThat(large).hasSizeLessThan(2 * MEGABYTE);
    System.gc();
    long before = used();
    SheetReading reading = new XlsxTables().read(large);
    assertThat(reading.problems()).isEmpty();
    assertThat(used() - before).isLessThan(200L * MEGABYTE);
  }

  /** A number that little is like, since what is alike packs too well to be honest. */
  private static int mixed(int number) {
    return (number * 0x9E3779B1) >>> 5;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String repeated(IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 15 * MEGABYTE; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  @Test
  void no_bytes_make_it_throw() {
    byte[] good = Bands.workbook();
    Random random = new Random(20261128);
    for (int i = 0; i < 400; i++) {
      byte[] broken = good.clone();
      for (int j = 0; j <= i % 5; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      SheetReading reading = new XlsxTables().read(broken);
      assertThat(reading.problems().isEmpty()).isEqualTo(!reading.sheet().rows().isEmpty());
    }
  }

  @Test
  void no_text_of_a_sheet_makes_it_throw() {
    Random random = new Random(20261129);
    String[] pieces = {
      "<row r=\"3\"", "<c ", "s=\"1\"", "t=\"s\"", "<v>", "</v>", "r=\"", "<f", "1"
    };
    for (int i = 0; i < 200; i++) {
      String from = pieces[random.nextInt(pieces.length)];
      String to = pieces[random.nextInt(pieces.length)];
      Sheet sheet =
          new XlsxTables()
              .read(bands().replace(SHEET, from.equals("<f") ? "<v" : from, to).bytes())
              .sheet();
      assertThat(sheet.rows()).hasSizeLessThanOrEqualTo(Bands.SHEET.rows().size());
    }
  }

  private static String filled(String piece, int bytes) {
    return "<x>" + piece.repeat(bytes / piece.length()) + "</x>";
  }

  private static String cells(int row) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      cells.append("<c><v>").append(row * 64 + i).append("</v></c>");
    }
    return cells.toString();
  }

  private static byte[] rows(IntFunction<String> row, int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(row.apply(i));
    }
    return bands().replace(SHEET, "</sheetData>", rows + "</sheetData>").bytes();
  }

  private void refused(byte[] file) {
    String report = Bands.report(file);
    assertThat(report).as("what is refused").isNotEmpty().isEqualTo(Report.kept(test, report));
  }
}
