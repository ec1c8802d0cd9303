package org.evenkeel.engagement.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Makes the text of a message, and checks that it is whole and goes to somebody. */
@ApplicationScoped
class MessageWriting {

    private final MessageRows rows;
    private final MessageChecks checks;
    private final TouchpointService touchpoints;

    MessageWriting(MessageRows rows, MessageChecks checks, TouchpointService touchpoints) {
        this.rows = rows;
        this.checks = checks;
        this.touchpoints = touchpoints;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void take(MessageEntity row, MessageRequest request) {
        TemplateEntity template = rows.template(request.templateId()).orElseThrow(() -> refusal("templateId", "unknown",
                "templateId (%s) is no template. Take it from the list of templates.".formatted(request.templateId())));
        requireValues(template, request.values());
        requireMeasures(row, request.concerned());
        requireSomebody(request.audiences());
        row.measures = request.concerned();
        row.templateId = template.id;
        row.values = Map.copyOf(request.values());
        row.audiences = request.audiences().stream().distinct().sorted().toList();
        row.announcesOutcome = request.announcesOutcome();
        row.subject = new TemplateText(template.subject).filled(request.values());
        row.text = new TemplateText(template.text).filled(request.values());
    }

    private static void requireValues(TemplateEntity template, Map<TemplateField, String> values) {
        Set<TemplateField> needed = EnumSet.noneOf(TemplateField.class);
        needed.addAll(new TemplateText(template.subject).fields());
        needed.addAll(new TemplateText(template.text).fields());
        List<Violation> violations = new ArrayList<>();
        needed.stream().filter(field -> !values.containsKey(field)).forEach(field -> violations.add(Violation.inBody(
                "values." + field, "missing", "{%s} has no value. Give it one.".formatted(field.written()))));
        values.keySet().stream().filter(field -> !needed.contains(field)).forEach(field -> violations.add(Violation.inBody(
                "values." + field, "unknown-field",
                "{%s} is no field of this template. Leave it out.".formatted(field.written()))));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.get(0).message(), violations);
        }
    }

    private void requireMeasures(MessageEntity row, List<String> measures) {
        Set<String> known = touchpoints.said(row.lineageId).stream().map(SaidWord::measure)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Violation> violations = measures.stream().filter(measure -> !known.contains(measure))
                .map(measure -> Violation.inBody("measures", "unknown",
                        "%s is no measure of this plan that anybody is told of. Take it from its touchpoints."
                                .formatted(measure)))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.get(0).message(), violations);
        }
    }

    /** @throws Refusal 422 for an audience that there is not, and for one that nobody is in */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireSomebody(List<String> audiences) {
        Recipients recipients;
        try {
            recipients = checks.recipients(audiences);
        } catch (Refusal unknown) {
            if (unknown.type() == PlatformProblem.NOT_FOUND) {
                throw refusal("audiences", "unknown", unknown.detail());
            }
            throw unknown;
        }
        if (recipients.isEmpty()) {
            throw refusal("audiences", "nobody",
                    "Nobody is in %s. Choose an audience that somebody is in.".formatted(String.join(", ", audiences)));
        }
    }

    static Refusal refusal(String field, String code, String message) {
        return Refusal.invalid(message, List.of(Violation.inBody(field, code, message)));
    }
}
