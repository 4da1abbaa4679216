package io.github.riskrules.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one part of a workbook as a stream of elements, so that a part takes no more memory than
 * what is kept of it. No document type, entity or other file is ever looked at.
 */
abstract class ElementHandler extends DefaultHandler {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final int DEEPEST = 32;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** Reads a part; what it holds is handed to {@link #begin} and {@link #end}. */
  final void parse(byte[] part) throws UnreadableWorkbookException {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      reader.setContentHandler(this);
      reader.setErrorHandler(this);
      reader.parse(new InputSource(new ByteArrayInputStream(part)));
    } catch (StopException stopped) {
      throw stopped.why;
    } catch (SAXException | IOException | ParserConfigurationException unreadable) {
      throw UnreadableWorkbookException.damaged();
    }
  }

  /** An element of spreadsheets begins, so many elements deep; the outermost is 1 deep. */
  abstract void begin(String name, Attributes attributes, int depth) throws StopException;

  /** An element ends, with the text that stands directly in it since it or another began. */
  void end(String name, String text, int depth) throws StopException {}

  /** An element begins that belongs to an extension of the format. */
  void beginOther(String name, int depth) throws StopException {}

  @Override
  public final void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws StopException {
    depth++;
    if (depth > DEEPEST) {
      throw new StopException(UnreadableWorkbookException.damaged());
    }
    text.setLength(0);
    if (uri.equals(MAIN)) {
      begin(name, attributes, depth);
    } else if (uri.equals(STRICT)) {
      throw new StopException(
          new UnreadableWorkbookException(
              "this is a Strict Open XML workbook.",
              "Save it as an Excel Workbook (.xlsx), not as a strict one."));
    } else if (depth == 1) {
      throw new StopException(UnreadableWorkbookException.damaged());
    } else {
      beginOther(name, depth);
    }
  }

  @Override
  public final void endElement(String uri, String name, String prefixed) throws StopException {
    if (uri.equals(MAIN)) {
      end(name, text.toString(), depth);
    }
    text.setLength(0);
    depth--;
  }

  @Override
  public final void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  static boolean isOn(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** Whether an element that is there to switch something on does not say that it is off. */
  static boolean isOnUnlessOff(Attributes attributes) {
    return attributes.getValue("val") == null || isOn(attributes, "val");
  }

  /** A whole number that an attribute gives, or another where it gives none. */
  static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** A size that an attribute gives, or a usual one where it gives none. */
  static double size(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    if (value == null) {
      return 10;
    }
    return value.matches("[0-9]{1,9}(\\.[0-9]{1,20})?") ? Double.parseDouble(value) : 0;
  }

  /** Ends the reading of a part. */
  static final class StopException extends SAXException {
    private static final long serialVersionUID = 1L;

    private final UnreadableWorkbookException why;

    StopException(UnreadableWorkbookException why) {
      this.why = why;
    }
  }
}
