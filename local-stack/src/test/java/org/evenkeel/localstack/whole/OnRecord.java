package org.evenkeel.localstack.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one organisation has on record, by the operations that name or show it. */
record OnRecord(ApiDocuments documents, People people, Identifiers identifiers) {

    /** Where a difference is asked for, the other of the two. */
    private static final String SIBLING = "from";

    Stream<Operation> named() {
        return documents.operations().stream().filter(Operation::namesSomething)
                .filter(operation -> identifiers.path(operation).isPresent() && !operation.isOpen());
    }

    Stream<Operation> lists() {
        return documents.operations().stream().filter(operation -> !operation.isChange() && !operation.namesSomething());
    }

    /** One for each parameter that is called as something known is, such as plan or planId, with that one's identifier. */
    List<String> queries(Operation list) {
        return list.queryParameters().stream().flatMap(query -> identifiers.known().entrySet().stream()
                .filter(known -> query.equals("subjectId") || names(query, known.getKey()))
                .map(known -> query(list, Map.of(query, known.getValue(), SIBLING, known.getValue())))).toList();
    }

    private static boolean names(String query, String path) {
        return path.matches(".*/" + query.replaceFirst("Id$", "") + "s/\\{[^}]+}");
    }

    /** All of it, as its own people read it. What merely tells of reading is left out. */
    Map<String, Answer> all() {
        Map<String, Answer> records = new TreeMap<>();
        lists().filter(operation -> !operation.path().endsWith("/audit-entries"))
                .forEach(operation -> keep(records, operation, operation.path() + needed(operation)));
        named().filter(operation -> !operation.isChange() && !operation.path().endsWith("/events"))
                .forEach(operation -> keep(records, operation, path(operation)));
        return records;
    }

    /** The moment at which it was asked is no part of what is on record. */
    private void keep(Map<String, Answer> records, Operation operation, String path) {
        Answer answer = people.read(operation, path);
        if (answer.body() instanceof ObjectNode body) {
            body.remove(List.of("asOf", "checkedAt"));
        }
        records.put(path, answer);
    }

    /** What the operation cannot do without, of what is known. */
    private String needed(Operation operation) {
        Map<String, String> known = new TreeMap<>();
        operation.neededQueries().keySet().forEach(query -> identifiers.known().entrySet().stream()
                .filter(one -> names(query, one.getKey())).findFirst().ifPresent(one -> {
                    known.put(query, one.getValue());
                    known.put(SIBLING, one.getValue());
                }));
        return query(operation, known);
    }

    /** These, and whatever else the operation cannot do without. */
    private static String query(Operation operation, Map<String, String> known) {
        Map<String, String> all = new TreeMap<>(operation.neededQueries());
        all.replaceAll((name, sample) -> known.getOrDefault(name, sample));
        known.forEach((name, value) -> {
            if (!name.equals(SIBLING)) {
                all.put(name, value);
            }
        });
        return all.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    /** Where it replaces something, that as it stands; else the least that is allowed. */
    String body(Operation operation) {
        return documents.operations().stream().filter(other -> operation.method().equals("PUT") && operation.namesSomething()
                && other.method().equals("GET") && other.path().equals(operation.path())).findFirst()
                .flatMap(read -> identifiers.path(read)
                        .flatMap(path -> operation.asToldBy(read, people.read(read, path).body())))
                .map(JsonNode::toString).orElseGet(operation::body);
    }

    String path(Operation operation) {
        return identifiers.path(operation).orElseThrow() + needed(operation);
    }
}
