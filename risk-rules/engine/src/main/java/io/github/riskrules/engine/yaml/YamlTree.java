package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the nodes of one document from what the parser meets, refusing what is not read. */
final class YamlTree {
  static final int DEEPEST = 12;
  static final int MOST_NODES = 20_000;
  static final int LONGEST = 8_000;

  private final YamlProblems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlNode root;
  private int documents;
  private int nodes;

  YamlTree(YamlProblems problems) {
    this.problems = problems;
  }

  Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  /** Takes the next event; false when there is no point in reading on. */
  boolean add(Event event) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    if (event instanceof DocumentStartEvent start) {
      return begin(start, line, column);
    }
    if (event instanceof NodeEvent node) {
      return addNode(node, line, column) && !problems.tooMany();
    }
    if (event instanceof CollectionEndEvent) {
      place(open.pop().close());
    }
    return true;
  }

  private boolean begin(DocumentStartEvent start, int line, int column) {
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      problems.at(
          line, column, "directives (lines that begin with '%') are not read.", "Delete it.");
    }
    documents++;
    if (documents > 1) {
      problems.at(
          line, column, "a second document begins here.", "Keep one document; delete the '---'.");
      return false;
    }
    return true;
  }

  private boolean addNode(NodeEvent node, int line, int column) {
    nodes++;
    if (nodes > MOST_NODES) {
      problems.at(line, column, "the file holds more than 20,000 values.", "Split it.");
      return false;
    }
    if (node instanceof AliasEvent) {
      problems.at(
          line, column, "aliases ('*name') are not read.", "Write the value again in full.");
      place(new YamlNode.Scalar("", true, line, column));
      return true;
    }
    if (node.getAnchor().isPresent()) {
      problems.at(line, column, "anchors ('&name') are not read.", "Delete the anchor.");
    }
    if (node instanceof ScalarEvent scalar) {
      return addScalar(scalar, line, column);
    }
    CollectionStartEvent start = (CollectionStartEvent) node;
    refuseTag(start.getTag(), line, column);
    if (open.size() >= DEEPEST) {
      problems.at(
          line, column, "this is nested more than " + DEEPEST + " levels deep.", "Flatten it.");
      return false;
    }
    open.push(new Open(start instanceof MappingStartEvent, line, column));
    return true;
  }

  private boolean addScalar(ScalarEvent scalar, int line, int column) {
    String text = scalar.getValue();
    refuseTag(scalar.getTag(), line, column);
    if (text.length() > LONGEST) {
      problems.at(line, column, "a value is longer than 8,000 characters.", "Shorten it.");
      return false;
    }
    // An escape such as "\u202E" brings in what the file itself may not hold.
    text.codePoints()
        .filter(codePoint -> codePoint != '\n' && YamlText.isHidden(codePoint))
        .findFirst()
        .ifPresent(
            hidden ->
                problems.at(
                    line,
                    column,
                    "an escape in this text stands for a character that nobody can see, "
                        + Quoted.name(hidden)
                        + ".",
                    "Delete it."));
    place(new YamlNode.Scalar(text, scalar.isPlain(), line, column));
    return true;
  }

  private void refuseTag(Optional<String> tag, int line, int column) {
    if (tag.isPresent()) {
      problems.at(
          line,
          column,
          "tags ('!name') are not read; nothing in a pack names a type.",
          "Delete it.");
    }
  }

  private void place(YamlNode node) {
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent.isMapping) {
      parent.addToMapping(node, problems);
    } else {
      parent.items.add(node);
    }
  }

  /** A list or mapping whose end has not been met yet. */
  private static final class Open {
    final boolean isMapping;
    final int line;
    final int column;
    final List<YamlNode> items = new ArrayList<>();
    final List<YamlNode.Entry> entries = new ArrayList<>();
    final Map<String, YamlNode.Scalar> names = new HashMap<>();
    YamlNode.@Nullable Scalar name;

    Open(boolean isMapping, int line, int column) {
      this.isMapping = isMapping;
      this.line = line;
      this.column = column;
    }

    void addToMapping(YamlNode node, YamlProblems problems) {
      if (name == null) {
        name = checkedName(node, problems);
      } else {
        entries.add(new YamlNode.Entry(name, node));
        name = null;
      }
    }

    private YamlNode.Scalar checkedName(YamlNode node, YamlProblems problems) {
      if (!(node instanceof YamlNode.Scalar written)) {
        problems.at(node, "a list or mapping cannot be a name.", "Write 'name: value'.");
        return new YamlNode.Scalar("", true, node.line(), node.column());
      }
      if (written.plain() && written.text().equals("<<")) {
        problems.at(node, "merge keys ('<<') are not read.", "Write the values again in full.");
        return written;
      }
      YamlNode.Scalar first = names.putIfAbsent(written.text(), written);
      if (first != null) {
        problems.at(
            node,
            Quoted.of(written.text()) + " is written twice, first on line " + first.line() + ".",
            "Keep one of them.");
      }
      return written;
    }

    YamlNode close() {
      return isMapping
          ? new YamlNode.Mapping(entries, line, column)
          : new YamlNode.Items(items, line, column);
    }
  }
}
