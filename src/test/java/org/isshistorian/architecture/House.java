package org.isshistorian.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The packages of the house and which of the others each may see. A new package gets its line here
/// first; a class that does not fit is moved, the line is not widened.
final class House {
  private static final Map<String, Set<String>> SEES =
      Map.ofEntries(
          Map.entry("archive", Set.of()),
          Map.entry("corpus", Set.of("archive")),
          Map.entry("question", Set.of("archive")),
          Map.entry("answer", Set.of("archive", "question")),
          Map.entry("search", Set.of("archive", "question", "answer")),
          Map.entry("evaluation", Set.of("archive", "question", "answer")),
          Map.entry("chat", Set.of()),
          Map.entry("subscription", Set.of("chat")),
          Map.entry("anniversary", Set.of("archive", "chat", "subscription")),
          Map.entry(
              "command",
              Set.of("chat", "archive", "question", "answer", "subscription", "anniversary")),
          Map.entry("schedule", Set.of("anniversary", "subscription")),
          Map.entry("store", Set.of("chat", "subscription")),
          Map.entry("web", Set.of()),
          Map.entry("config", Set.of()),
          Map.entry("discord", Set.of("chat", "config")),
          Map.entry("slack", Set.of("chat", "config", "web")),
          Map.entry("console", Set.of("chat")),
          // What Main hands it, and what it prints: never the edges.
          Map.entry(
              "cli",
              Set.of(
                  "archive",
                  "corpus",
                  "question",
                  "answer",
                  "evaluation",
                  "chat",
                  "command",
                  "console",
                  "config")));

  private House() {}

  /// Every class is in a package of the house and sees only what that may see.
  static ArchRule directions(String root) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + ".(*)..")
        .should(keepDirections(root))
        .as("packages see only what the house lets them see");
  }

  private static ArchCondition<JavaClass> keepDirections(String root) {
    return new ArchCondition<>("keep the directions of the house") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String from = room(root, type).orElseThrow();
        if (!SEES.containsKey(from)) {
          events.add(violated(type, "%s stands in no line of the house".formatted(type.getName())));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          room(root, dependency.getTargetClass().getBaseComponentType())
              .filter(to -> !to.equals(from) && !SEES.get(from).contains(to))
              .ifPresent(to ->
                  events.add(
                      violated(
                          dependency,
                          "%s may not see %s: %s"
                              .formatted(from, to, dependency.getDescription()))));
        }
      }
    };
  }

  /// The package of the house that a class stands in, if it is one of ours and not Main.
  private static Optional<String> room(String root, JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1).split("\\.", -1)[0])
        : Optional.empty();
  }
}
