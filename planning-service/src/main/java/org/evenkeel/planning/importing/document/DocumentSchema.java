package org.evenkeel.planning.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.sheets.ImportProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/**
 * The published schema of the organisation document. Records are validated one at a time, so that a document of nothing but
 * errors stops at a thousand of them instead of filling the memory.
 */
public final class DocumentSchema {

    /** Where the schema lies among the resources. */
    public static final String RESOURCE = "/schemas/organisation-document.schema.json";

    private static final int MOST_PROBLEMS = 1_000;
    private static final List<Keyword> OURS = Stream
            .of("x-rule", "x-because", "x-parameter", "x-as", "x-times", "x-subject")
            .<Keyword> map(NonValidationKeyword::new).toList();
    private static final DocumentSchema PUBLISHED = new DocumentSchema(load());

    private final JsonNode root;
    private final JsonSchema schema;

    private DocumentSchema(JsonNode root) {
        this.root = root;
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true).build();
        JsonMetaSchema dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012()).keywords(OURS).build();
        this.schema = JsonSchemaFactory
                .getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.metaSchema(dialect)).getSchema(root, config);
        schema.initializeValidators();
    }

    /** The schema that ships with the product. */
    public static DocumentSchema published() {
        return PUBLISHED;
    }

    private static JsonNode load() {
        try (InputStream in = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + RESOURCE + " is missing.");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema itself. */
    public JsonNode root() {
        return root;
    }

    /** The part that a reference such as "#/$defs/Pool" points to, or the part itself. */
    JsonNode resolved(JsonNode part) {
        JsonNode reference = part.get("$ref");
        return reference == null ? part : root.at(reference.textValue().substring(1));
    }

    /** Adds every departure from the schema to the findings. */
    public void validate(ObjectNode document, Findings findings) {
        ObjectNode shell = JsonNodeFactory.instance.objectNode();
        boolean tooLong = tooLong(document, root, "", findings);
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            if (!isList(field)) {
                shell.set(field.getKey(), field.getValue());
            }
        }
        report(shell, "", 0, findings);
        if (tooLong) {
            return;
        }
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            for (int i = 0; isList(field) && i < field.getValue().size(); i++) {
                if (findings.problems().size() >= MOST_PROBLEMS) {
                    findings.remark(null, "There are more problems than are listed; mend these first.");
                    return;
                }
                ObjectNode one = JsonNodeFactory.instance.objectNode();
                one.putObject("organisation").put("name", "any").put("sector", "COUNCIL");
                one.putArray(field.getKey()).add(field.getValue().get(i));
                report(one, "/" + field.getKey() + "/0", i, findings);
            }
        }
    }

    private boolean isList(Map.Entry<String, JsonNode> field) {
        return field.getValue().isArray() && "array".equals(root.at("/properties/" + field.getKey() + "/type").asText());
    }

    /** Length of lists is checked first, for the validator would go through all that is too much. */
    private boolean tooLong(JsonNode node, JsonNode part, String pointer, Findings findings) {
        JsonNode rule = resolved(part);
        boolean found = false;
        if (node.isArray() && rule.has("maxItems") && node.size() > rule.get("maxItems").intValue()) {
            findings.problem(new ImportProblem(null, pointer, node.size() + " entries",
                    "at most " + rule.get("maxItems").intValue() + " entries", "Shorten the list."));
            return true;
        }
        if (node.isArray() && rule.has("items")) {
            for (int i = 0; i < node.size(); i++) {
                found |= tooLong(node.get(i), rule.get("items"), pointer + "/" + i, findings);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode child = rule.path("properties").path(field.getKey());
            found |= !child.isMissingNode() && tooLong(field.getValue(), child, pointer + "/" + field.getKey(), findings);
        }
        return found;
    }

    private void report(JsonNode part, String under, int index, Findings findings) {
        for (ValidationMessage message : schema.validate(part)) {
            String at = message.getInstanceLocation().toString();
            if (!at.startsWith(under)) {
                continue;
            }
            String pointer = under.isEmpty() ? at
                    : under.substring(0, under.length() - 1) + index + at.substring(under.length());
            findings.problem(SchemaProblem.of(message, pointer));
        }
    }
}
