package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.riskrules.engine.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a document into {@link Node}s, within fixed limits. Jackson says only what the
 * tokens are: its messages repeat values, so none of them is passed on.
 */
final class DocumentParser {
  /** The most levels of objects and lists inside one another. */
  static final int DEEPEST = 16;

  /** The most names, values and brackets of a document. */
  static final int MOST_TOKENS = 5_000;

  // Long names, numbers and texts are refused where their place in the incident is known. Pooled
  // buffers would keep what was read last.
  private static final JsonFactory INCIDENTS = factory(DocumentText.MOST_BYTES);
  private static final JsonFactory RECORDS = factory(RecordReader.MOST_CHARACTERS);

  private final JsonParser parser;
  private final Problems problems;
  private final int mostTokens;
  private int tokens;
  private boolean saidTooDeep;

  private DocumentParser(JsonParser parser, Problems problems, int mostTokens) {
    this.parser = parser;
    this.problems = problems;
    this.mostTokens = mostTokens;
  }

  private static JsonFactory factory(int mostCharacters) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNumberLength(mostCharacters)
                .maxStringLength(mostCharacters)
                .maxNameLength(mostCharacters)
                .build())
        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  /**
   * What could be read of a document.
   *
   * @param root its one value; null when there is none
   * @param whole whether nothing of the document was left unread
   */
  record Parsed(@Nullable Node root, boolean whole) {}

  /** The tokens of an incident document, within the same limits as here save {@link #next()}'s. */
  static JsonParser tokens(String text) throws IOException {
    return INCIDENTS.createParser(text);
  }

  static Parsed parse(String text, Problems problems) {
    return parse(text, problems, INCIDENTS, MOST_TOKENS);
  }

  /** Reads a document that the library wrote; whoever calls looks whether all of it was read. */
  static Parsed parseRecord(String text, Problems problems) {
    return parse(text, problems, RECORDS, RecordReader.MOST_TOKENS);
  }

  private static Parsed parse(String text, Problems problems, JsonFactory factory, int mostTokens) {
    List<Node> root = new ArrayList<>(1);
    try (JsonParser parser = factory.createParser(text)) {
      boolean whole = new DocumentParser(parser, problems, mostTokens).readRoot(root);
      return new Parsed(root.isEmpty() ? null : root.get(0), whole);
    } catch (StreamConstraintsException tooDeep) {
      // Far beyond our own limit, which has been reported by now.
      return new Parsed(root.isEmpty() ? null : root.get(0), false);
    } catch (JsonEOFException early) {
      problems.add(
          place(early.getLocation()),
          "the document ends before it is complete.",
          "Look for a missing quote or closing bracket.");
    } catch (JsonProcessingException malformed) {
      problems.add(
          place(malformed.getLocation()),
          "the document is not well-formed JSON from here on.",
          "Look for a missing or extra comma, quote or bracket; comments, single quotes and NaN are"
              + " not JSON.");
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail to be read");
    }
    return new Parsed(root.isEmpty() ? null : root.get(0), false);
  }

  private boolean readRoot(List<Node> root) throws IOException {
    if (next() == null) {
      problems.add(Place.TOP, "the document is empty.", "Write one incident as a JSON object.");
      return false;
    }
    if (!readValue(1, root)) {
      return false;
    }
    if (parser.nextToken() != null) {
      problems.add(
          here(),
          "something follows the end of the incident.",
          "One document holds one incident; take out the rest.");
    }
    return true;
  }

  /** Reads the value at the current token into a list; false when reading had to stop. */
  private boolean readValue(int depth, List<? super Node> into) throws IOException {
    Place place = here();
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        if (depth > DEEPEST) {
          return skipTooDeep(place, into);
        }
        List<Node.Field> fields = new ArrayList<>();
        into.add(new Node.Fields(place, fields));
        return readFields(depth, fields);
      }
      case START_ARRAY -> {
        if (depth > DEEPEST) {
          return skipTooDeep(place, into);
        }
        List<Node> items = new ArrayList<>();
        into.add(new Node.Items(place, items));
        return readItems(depth, items);
      }
      case VALUE_STRING -> into.add(new Node.Text(place, parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          into.add(new Node.Numeral(place, parser.getText()));
      default -> into.add(new Node.Word(place, parser.getText()));
    }
    return true;
  }

  private boolean readFields(int depth, List<Node.Field> fields) throws IOException {
    List<Node> value = new ArrayList<>(1);
    while (true) {
      JsonToken token = next();
      if (token == null) {
        return false;
      }
      if (token == JsonToken.END_OBJECT) {
        return true;
      }
      Place place = here();
      String name = parser.currentName();
      if (next() == null) {
        return false;
      }
      value.clear();
      boolean going;
      try {
        going = readValue(depth + 1, value);
      } finally {
        // Also what was read of a value that breaks off is looked at.
        if (!value.isEmpty()) {
          fields.add(new Node.Field(place, name, value.get(0)));
        }
      }
      if (!going) {
        return false;
      }
    }
  }

  private boolean readItems(int depth, List<Node> items) throws IOException {
    while (true) {
      JsonToken token = next();
      if (token == null) {
        return false;
      }
      if (token == JsonToken.END_ARRAY) {
        return true;
      }
      if (!readValue(depth + 1, items)) {
        return false;
      }
    }
  }

  private boolean skipTooDeep(Place place, List<? super Node> into) throws IOException {
    if (!saidTooDeep) {
      problems.add(
          place,
          "objects and lists are more than " + DEEPEST + " levels deep here.",
          "An incident needs four levels.");
      saidTooDeep = true;
    }
    into.add(new Node.Items(place, List.of()));
    int open = 1;
    while (open > 0) {
      JsonToken token = next();
      if (token == null) {
        return false;
      }
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      }
    }
    return true;
  }

  /** The next token; null at the end of the document or of what will be read of it. */
  private @Nullable JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token != null && ++tokens > mostTokens) {
      problems.add(
          here(),
          "the document has more than 5,000 names, values and brackets.",
          "Nothing from here on was read. One document holds one incident.");
      return null;
    }
    return token;
  }

  private static Place place(@Nullable JsonLocation location) {
    return location == null
        ? Place.NOWHERE
        : new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }
}
