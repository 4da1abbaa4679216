package io.github.riskrules.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A {@code pom.xml} of the build, as far as tests look into it. */
record ProjectFile(Path path, Element project) {
  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  static ProjectFile read(Path path) throws Exception {
    return new ProjectFile(
        path,
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(path.toFile())
            .getDocumentElement());
  }

  /** Every project file of the build, the root's first. */
  static List<ProjectFile> all() throws Exception {
    List<Path> paths;
    try (Stream<Path> files = Files.walk(ROOT)) {
      paths =
          files
              .filter(file -> file.endsWith("pom.xml"))
              .filter(file -> !file.toString().contains("target"))
              .sorted()
              .toList();
    }
    List<ProjectFile> read = new ArrayList<>();
    for (Path path : paths) {
      read.add(read(path));
    }
    return read;
  }

  /** The text at a path of element names; empty where there is none. */
  String text(String... names) {
    Element at = project;
    for (String name : names) {
      List<Element> found = children(at, name);
      if (found.isEmpty()) {
        return "";
      }
      at = found.get(0);
    }
    return at.getTextContent().strip();
  }

  List<Element> managed() {
    return children(project, "dependencyManagement").stream()
        .flatMap(each -> children(each, "dependencies").stream())
        .flatMap(each -> children(each, "dependency").stream())
        .toList();
  }

  boolean hasParent() {
    return !children(project, "parent").isEmpty();
  }

  /** Whether it makes a jar that somebody may depend on. */
  boolean isLibrary() {
    return !text("packaging").equals("pom")
        && !text("properties", "maven.deploy.skip").equals("true")
        && !path.startsWith(ROOT.resolve("examples"));
  }

  String artifact() {
    return text("artifactId");
  }

  static List<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .filter(element -> element.getTagName().equals(name))
        .toList();
  }
}
