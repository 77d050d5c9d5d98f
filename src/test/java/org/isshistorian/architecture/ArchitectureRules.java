package org.isshistorian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.logging.Logger;

/// Every rule on the classes below a root package, which is a parameter so that the rules can be
/// tried on planted ones.
final class ArchitectureRules {
  /// Foreign packages and the only packages of ours that may see them.
  private static final Map<String, List<String>> CONFINED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("org.apache.lucene", List.of("search")),
              Map.entry("com.fasterxml.jackson.dataformat.yaml", List.of("corpus", "config")),
              Map.entry("org.jsoup", List.of("corpus")),
              Map.entry("org.commonmark", List.of("corpus")),
              Map.entry("org.jline", List.of("console")),
              Map.entry("org.apache.commons.cli", List.of("cli")),
              Map.entry("net.dv8tion.jda", List.of("discord")),
              Map.entry("com.slack.api", List.of("slack")),
              Map.entry("com.github.kagkarlsson.scheduler", List.of("schedule", "store")),
              Map.entry("com.sun.net.httpserver", List.of("web")),
              Map.entry("io.micrometer", List.of("web")),
              Map.entry("java.sql", List.of("store")),
              // db-scheduler is handed the DataSource of the store.
              Map.entry("javax.sql", List.of("store", "schedule")),
              Map.entry("org.flywaydb", List.of("store")),
              Map.entry("com.zaxxer.hikari", List.of("store"))));

  /// Names that belong to Lucene, JDA and Bolt.
  private static final Set<String> FOREIGN_NAMES =
      Set.of(
          "Document",
          "Query",
          "Term",
          "Event",
          "Message",
          "Command",
          "Channel",
          "App",
          "Context",
          "Request",
          "Response");

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    CONFINED.forEach(
        (foreign, ours) -> rules.put("only some see " + foreign, confined(foreign, ours)));
    rules.put("directions", House.directions(root));
    rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put("Main is imported by nobody", mainIsImportedByNobody());
    rules.put("time comes from a clock", timeComesFromAClock());
    rules.put("the clock comes from Main", theClockComesFromMain());
    rules.put("the environment is read by config", theEnvironmentIsReadByConfig());
    rules.put("only Main silences java.util.logging", onlyMainSeesJavaLogging());
    rules.put("threads have names", threadsHaveNames());
    rules.put("no names of an SDK", noNamesOfAnSdk());
    return rules;
  }

  private ArchRule confined(String foreign, List<String> ours) {
    String[] allowed = ours.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(foreign + "..")
        .as("%s is seen by %s alone".formatted(foreign, ours));
  }

  private ArchRule mainIsImportedByNobody() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*..")
        .should()
        .dependOnClassesThat(isMain());
  }

  private ArchRule timeComesFromAClock() {
    return noClasses()
        .that(isNotMain())
        .should()
        .accessTargetWhere(
            access("java.time now() without a Clock", ArchitectureRules::readsTheTime));
  }

  private static boolean readsTheTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis");
    }
    if (owner.isEquivalentTo(Date.class)) {
      return access.getTarget().getFullName().endsWith("<init>()");
    }
    return resideInAnyPackage("java.time..").test(owner)
        && name.equals("now")
        && !access.getTarget().getFullName().contains(Clock.class.getName());
  }

  private ArchRule theClockComesFromMain() {
    return noClasses()
        .that(isNotMain())
        .should()
        .accessTargetWhere(
            access(
                "a system clock",
                a ->
                    a.getTargetOwner().isEquivalentTo(Clock.class)
                        && (a.getTarget().getName().startsWith("system")
                            || a.getTarget().getName().startsWith("tick"))));
  }

  private ArchRule theEnvironmentIsReadByConfig() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".config..")
        .should()
        .accessTargetWhere(
            access(
                "System.getenv",
                a ->
                    a.getTargetOwner().isEquivalentTo(System.class)
                        && a.getTarget().getName().equals("getenv")));
  }

  private ArchRule onlyMainSeesJavaLogging() {
    return noClasses()
        .that(isNotMain())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Logger.class.getPackageName() + "..");
  }

  private ArchRule threadsHaveNames() {
    return noClasses()
        .should()
        .accessTargetWhere(
            access(
                "an executor without a ThreadFactory",
                a ->
                    a.getTargetOwner().isEquivalentTo(Executors.class)
                        && a.getTarget().getName().startsWith("new")
                        && !a.getTarget().getFullName().contains(ThreadFactory.class.getName())));
  }

  private ArchRule noNamesOfAnSdk() {
    return noClasses()
        .should(
            be(
                DescribedPredicate.describe(
                    "named like a type of an SDK",
                    (JavaClass type) -> FOREIGN_NAMES.contains(type.getSimpleName()))));
  }

  private DescribedPredicate<JavaClass> isMain() {
    return DescribedPredicate.describe(
        "Main", type -> type.getName().replaceAll("\\$.*", "").equals(root + ".Main"));
  }

  private DescribedPredicate<JavaClass> isNotMain() {
    return DescribedPredicate.not(isMain());
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String what, Predicate<JavaAccess<?>> predicate) {
    return DescribedPredicate.describe(what, predicate);
  }
}
