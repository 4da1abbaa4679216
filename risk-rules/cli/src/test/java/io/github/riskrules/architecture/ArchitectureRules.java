package io.github.riskrules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** Which parts may know of which, as the architecture page says; every rule gives its reason. */
final class ArchitectureRules {
  private static final String ROOT = "io.github.riskrules";
  private static final String ENGINE = ROOT + ".engine";
  private static final String SPREADSHEETS = ROOT + ".spreadsheets";
  private static final String[] API = {ROOT + ".incident", ROOT + ".decision"};
  private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.antlr.."};
  private static final String[] JACKSON = {"com.fasterxml.jackson..", "tools.jackson.."};

  /** What each package of the engine may use of the engine; the API is open to all. */
  private static final Map<String, Set<String>> ENGINE_PACKAGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("problem", Set.of("text")),
              Map.entry("text", Set.of()),
              Map.entry("zip", Set.of()),
              Map.entry("table", Set.of()),
              Map.entry("language", Set.of()),
              Map.entry("deadline", Set.of()),
              Map.entry("vocabulary", Set.of("language")),
              Map.entry("yaml", Set.of("problem", "text", "vocabulary")),
              Map.entry("policy", Set.of("deadline", "vocabulary")),
              Map.entry("direction", Set.of("policy", "vocabulary")),
              Map.entry("json", Set.of("problem", "text", "vocabulary")),
              Map.entry("record", Set.of("json", "problem", "text")),
              Map.entry(
                  "drl", Set.of("direction", "policy", "problem", "table", "text", "vocabulary")),
              Map.entry(
                  "pack",
                  Set.of(
                      "deadline",
                      "drl",
                      "policy",
                      "problem",
                      "signature",
                      "table",
                      "text",
                      "vocabulary",
                      "yaml",
                      "zip")),
              Map.entry("signature", Set.of("problem", "text")),
              Map.entry("generate", Set.of("policy", "vocabulary")),
              Map.entry("network", Set.of("language", "policy", "vocabulary")),
              Map.entry("reference", Set.of("language", "policy", "vocabulary")),
              Map.entry(
                  "decide",
                  Set.of("deadline", "language", "network", "policy", "reference", "vocabulary"))));

  private ArchitectureRules() {}

  static ArchRule api_needs_nothing_but_java() {
    return classes()
        .that()
        .resideInAnyPackage(API)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".incident", ROOT + ".decision", "java..", "org.jspecify.annotations..")
        .because("whoever embeds the API gets values and one interface, and no library with them");
  }

  static ArchRule modules_depend_one_way() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("api")
        .definedBy(API)
        .layer("engine")
        .definedBy(ENGINE + "..")
        .layer("tooling")
        .definedBy(ROOT + ".tooling..")
        .layer("testkit")
        .definedBy(ROOT + ".testkit..")
        .layer("spreadsheets")
        .definedBy(SPREADSHEETS)
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .whereLayer("api")
        .mayNotAccessAnyLayer()
        .whereLayer("engine")
        .mayOnlyAccessLayers("api")
        .whereLayer("tooling")
        .mayOnlyAccessLayers("api", "engine")
        .whereLayer("testkit")
        .mayOnlyAccessLayers("api", "engine", "tooling")
        .whereLayer("testkit")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("spreadsheets")
        .mayOnlyAccessLayers("engine")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .because("an embedder of one module must never need the one above it");
  }

  static ArchRule engine_packages_depend_one_way() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entry")
            .definedBy(ENGINE);
    for (String name : ENGINE_PACKAGES.keySet()) {
      layers = layers.layer(name).definedBy(ENGINE + "." + name);
    }
    for (Map.Entry<String, Set<String>> entry : ENGINE_PACKAGES.entrySet()) {
      String[] allowed = entry.getValue().toArray(String[]::new);
      layers =
          allowed.length == 0
              ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(allowed);
    }
    return layers.because("reading, running and explaining meet in the typed policy alone");
  }

  static ArchRule engine_packages_are_all_known() {
    String[] known =
        ENGINE_PACKAGES.keySet().stream().map(name -> ENGINE + "." + name).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ENGINE + ".*..")
        .should()
        .resideInAnyPackage(known)
        .because("a package nobody placed would escape the rule on directions");
  }

  static ArchRule packages_have_no_cycles() {
    return slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle of packages is one package that nobody can read alone");
  }

  static ArchRule drools_stays_behind_two_packages() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackages(ENGINE + ".drl", ENGINE + ".network")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DROOLS)
        .because("one package reads rule files and one runs rules; a Drools release touches both");
  }

  static ArchRule jackson_stays_where_json_is_read_and_written() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackages(ENGINE + ".json", ROOT + ".tooling.render")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JACKSON)
        .because("a second reader of JSON would be one that is not strict");
  }

  static ArchRule spreadsheets_are_read_in_one_module() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackage(SPREADSHEETS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
        .because("an embedder without spreadsheets gets none of the libraries they need");
  }

  static ArchRule entry_points_show_no_library() {
    return noClasses()
        .that()
        .resideInAnyPackage(API[0], API[1], ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", JACKSON[0], JACKSON[1], "org.snakeyaml..")
        .because("an embedder must not compile against libraries we may replace");
  }

  static ArchRule yaml_stays_behind_one_package() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackage(ENGINE + ".yaml")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..", "org.yaml..")
        .because("tags, aliases and limits are refused there and nowhere else");
  }

  static ArchRule the_solver_stays_behind_one_package() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackage(ROOT + ".tooling.proof.smt")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.microsoft.z3..", "tools.aqua..")
        .because("whoever assesses needs no native library, and another solver may replace it");
  }

  static ArchRule names_say_what_things_are() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Base")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .because("such a name says how a class was made and not what it is for");
  }

  static ArchRule packages_are_null_marked() {
    return classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should(liveInANullMarkedPackage())
        .because("null must be written down where it may be");
  }

  static ArchRule fact_records_withhold_their_facts() {
    return classes()
        .that()
        .resideInAPackage(ROOT + ".incident")
        .and()
        .areRecords()
        .and()
        .doNotHaveSimpleName("Contradiction")
        .should(printNothingOfTheirComponents())
        .because("whatever is logged or thrown with an incident in it must not tell its facts");
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " is in " + type.getPackageName()));
      }
    };
  }

  // The compiler's own toString bears the line of the record's header, as its hashCode does. It
  // reads the components where no rule can see it, so only a written one is looked into.
  private static ArchCondition<JavaClass> printNothingOfTheirComponents() {
    return new ArchCondition<>("have a written toString that reads no component") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        JavaMethod toString = type.getMethod("toString");
        boolean written =
            toString.getSourceCodeLocation().getLineNumber()
                != type.getMethod("hashCode").getSourceCodeLocation().getLineNumber();
        boolean silent =
            toString.getAccessesFromSelf().stream()
                .noneMatch(access -> access.getTargetOwner().equals(type));
        events.add(
            new SimpleConditionEvent(
                type, written && silent, type.getName() + " prints its components"));
      }
    };
  }
}
