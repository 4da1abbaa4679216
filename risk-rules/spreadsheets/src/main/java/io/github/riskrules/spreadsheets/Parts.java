package io.github.riskrules.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * The parts that a workbook is made of. Those that hold cells are read, those that cannot change
 * what is seen are passed over, and any other is refused: macros, links, pictures, notes.
 */
final class Parts {
  private static final String PACKAGE = "";
  private static final String WORKBOOK = "officeDocument";
  private static final String SHEET = "worksheet";
  private static final String TEXTS = "sharedStrings";
  private static final String STYLES = "styles";

  /** What each kind of part may refer to; what is not read shows in no cell. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          PACKAGE,
          Set.of(
              WORKBOOK,
              "core-properties",
              "extended-properties",
              "custom-properties",
              "thumbnail",
              "classificationlabels"),
          WORKBOOK,
          Set.of(SHEET, TEXTS, STYLES, "theme", "calcChain", "customXml", "person"),
          "customXml",
          Set.of("customXmlProps"),
          SHEET,
          Set.of("printerSettings"));

  private final OPCPackage whole;
  private final Set<String> reached = new HashSet<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private int sheets;

  private Parts(OPCPackage whole) {
    this.whole = whole;
  }

  static Parts of(byte[] content) throws UnreadableWorkbookException {
    OPCPackage whole = null;
    try {
      whole = OPCPackage.open(new ByteArrayInputStream(content));
      Parts parts = new Parts(whole);
      parts.follow(PACKAGE, whole.getRelationships());
      parts.checkNoneIsLeft();
      return parts;
    } catch (OpenXML4JException | IOException | RuntimeException unreadable) {
      throw UnreadableWorkbookException.damaged();
    } finally {
      if (whole != null) {
        whole.revert();
      }
    }
  }

  byte[] workbook() throws UnreadableWorkbookException {
    return needed(WORKBOOK);
  }

  byte[] sheet() throws UnreadableWorkbookException {
    return needed(SHEET);
  }

  /** How many sheets there are. */
  int sheets() {
    return sheets;
  }

  Optional<byte[]> sharedTexts() {
    return Optional.ofNullable(contents.get(TEXTS));
  }

  Optional<byte[]> styles() {
    return Optional.ofNullable(contents.get(STYLES));
  }

  private byte[] needed(String kind) throws UnreadableWorkbookException {
    byte @Nullable [] content = contents.get(kind);
    if (content == null) {
      throw UnreadableWorkbookException.damaged();
    }
    return content;
  }

  private void follow(String from, PackageRelationshipCollection relationships)
      throws UnreadableWorkbookException, OpenXML4JException, IOException {
    for (PackageRelationship relationship : relationships) {
      String type = relationship.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (from.equals(SHEET) && kind.equals("hyperlink")) {
        // The sheet says which cell it lies on, where it is refused.
        continue;
      }
      if (relationship.getTargetMode() != TargetMode.INTERNAL) {
        throw RefusedParts.refusal("externalLink");
      }
      if (!KNOWN.getOrDefault(from, Set.of()).contains(kind)) {
        throw RefusedParts.refusal(kind);
      }
      PackagePart part =
          whole.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
      if (part == null) {
        throw UnreadableWorkbookException.damaged();
      }
      if (reached.add(part.getPartName().getName())) {
        take(kind, part);
        follow(kind, part.getRelationships());
      }
    }
  }

  private void take(String kind, PackagePart part) throws UnreadableWorkbookException, IOException {
    if (kind.equals(WORKBOOK) && !part.getContentType().endsWith(".sheet.main+xml")) {
      throw part.getContentType().contains("macroEnabled")
          ? RefusedParts.refusal("vbaProject")
          : UnreadableWorkbookException.damaged();
    }
    if (kind.equals(SHEET)) {
      sheets++;
    }
    if (Set.of(WORKBOOK, SHEET, TEXTS, STYLES).contains(kind)) {
      try (InputStream in = part.getInputStream()) {
        if (contents.put(kind, in.readAllBytes()) != null && !kind.equals(SHEET)) {
          throw UnreadableWorkbookException.damaged();
        }
      }
    }
  }

  /** A part that nothing refers to is one that nobody sees, or that another program finds. */
  private void checkNoneIsLeft() throws UnreadableWorkbookException, OpenXML4JException {
    for (PackagePart part : whole.getParts()) {
      if (!part.isRelationshipPart() && !reached.contains(part.getPartName().getName())) {
        throw RefusedParts.refusal(part.getPartName().getName());
      }
    }
  }
}
