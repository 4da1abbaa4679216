package io.github.riskrules.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at the parts that POI reads by itself before it does: on one that is not well formed it
 * writes a stack trace, with pieces of the file, to whatever log there is.
 */
final class WellFormed {
  private static final Pattern READ_BY_POI =
      Pattern.compile("\\[Content_Types]\\.xml|(.*/)?_rels/.*|docProps/.*\\.xml");

  private WellFormed() {}

  static void check(String name, byte[] part) throws UnreadableWorkbookException {
    if (!READ_BY_POI.matcher(name).matches()) {
      return;
    }
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Its errors are thrown and not printed.
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(new InputSource(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException | ParserConfigurationException malformed) {
      throw UnreadableWorkbookException.damaged();
    }
  }
}
