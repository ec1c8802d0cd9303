package org.evenkeel.localstack.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one organisation has on record, by the operations that name or show it. */
record OnRecord(ApiDocuments documents, People people, Identifiers identifiers) {

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
                .filter(known -> query.equals("subjectId")
                        || known.getKey().matches(".*/" + query.replaceFirst("Id$", "") + "s/\\{[^}]+}"))
                .map(known -> "?" + query + "=" + known.getValue())).toList();
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

    /** What the list cannot do without, of what is known. */
    private String needed(Operation list) {
        return list.neededQuery().flatMap(query -> queries(list).stream().filter(one -> one.startsWith("?" + query + "="))
                .findFirst()).orElse("");
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
        return identifiers.path(operation).orElseThrow();
    }
}
