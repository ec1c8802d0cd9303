package org.evenkeel.engagement.touchpoint;

/** What is done at a touchpoint, in the order of a measure's engagement. */
public enum TouchpointStep {
    REPRESENTATIVES_TOLD(TouchpointAudience.REPRESENTATIVES, TouchpointPurpose.TELL, "Tell the representatives",
            "meeting", "note of the meeting"),
    MANAGER_BRIEFED(TouchpointAudience.LINE_MANAGER, TouchpointPurpose.BRIEF, "Brief the line manager",
            "meeting", "the manager says that they are ready"),
    INDIVIDUALS_TOLD(TouchpointAudience.INDIVIDUAL, TouchpointPurpose.TELL, "Tell each person concerned",
            "in person or by live call", "date of each conversation, and the letter given"),
    TEAM_TOLD(TouchpointAudience.TEAM, TouchpointPurpose.TELL, "Tell the team", "team meeting", "date and who was there"),
    ORGANISATION_TOLD(TouchpointAudience.ORGANISATION, TouchpointPurpose.TELL, "Tell the organisation",
            "all-staff meeting and message", "text of the message"),
    PARTNER_TOLD(TouchpointAudience.PARTNER, TouchpointPurpose.TELL, "Tell the partner", "call, then letter",
            "text of the letter"),
    VOLUNTEERS_TOLD(TouchpointAudience.VOLUNTEERS, TouchpointPurpose.TELL, "Tell volunteers", "meeting or message",
            "text of the message"),
    FUNDERS_TOLD(TouchpointAudience.FUNDERS, TouchpointPurpose.TELL, "Tell funders", "call, then letter",
            "text of the letter"),
    PUBLIC_TOLD(TouchpointAudience.PUBLIC, TouchpointPurpose.TELL, "Tell the public", "published text",
            "the text as published"),
    PUBLIC_CONSULTATION_OPENED(TouchpointAudience.PUBLIC, TouchpointPurpose.CONSULT, "Open the public consultation",
            "published text", "the text as published"),
    CONSULTATION_OPENED(TouchpointAudience.REPRESENTATIVES, TouchpointPurpose.CONSULT, "Open consultation",
            "letter, then meeting", "the letter that opens it"),
    REDUNDANCIES_NOTIFIED(TouchpointAudience.AUTHORITY, TouchpointPurpose.NOTIFY, "Notify the authority of the redundancies",
            "the authority's own form", "its acknowledgement, with date and reference"),
    FIRST_MEETING(TouchpointAudience.INDIVIDUAL, TouchpointPurpose.CONSULT, "First individual meeting",
            "meeting, with a companion if wanted", "note of each meeting"),
    SECOND_MEETING(TouchpointAudience.INDIVIDUAL, TouchpointPurpose.CONSULT, "Second individual meeting",
            "meeting, with a companion if wanted", "note of each meeting"),
    RESPONSES_ANSWERED(TouchpointAudience.REPRESENTATIVES, TouchpointPurpose.ANSWER, "Answer every response in writing",
            "in writing", "the answers"),
    CONSULTATION_CLOSED(TouchpointAudience.REPRESENTATIVES, TouchpointPurpose.CONSULT, "Close consultation", "in writing",
            "what changed because of it"),
    DECIDED(TouchpointAudience.BOARD, TouchpointPurpose.DECIDE, "The board decides", "board meeting", "the minute"),
    NOTICE_GIVEN(TouchpointAudience.INDIVIDUAL, TouchpointPurpose.GIVE_NOTICE, "Give notice",
            "in person, with a letter; a companion if wanted", "date and number of notices"),
    SURVIVORS_BRIEFED(TouchpointAudience.TEAM, TouchpointPurpose.SUPPORT, "Brief those who stay", "team meeting",
            "date and who was there"),
    ONE_TO_ONES_HELD(TouchpointAudience.TEAM, TouchpointPurpose.SUPPORT, "Speak one to one with those who stay",
            "in person or by live call", "date of each conversation"),
    EXTRA_CONVERSATION(TouchpointAudience.TEAM, TouchpointPurpose.SUPPORT, "Extra conversation", "in person",
            "date and who was there");

    private final TouchpointAudience audience;
    private final TouchpointPurpose purpose;
    private final String words;
    private final String channel;
    private final String evidence;

    TouchpointStep(TouchpointAudience audience, TouchpointPurpose purpose, String words, String channel, String evidence) {
        this.audience = audience;
        this.purpose = purpose;
        this.words = words;
        this.channel = channel;
        this.evidence = evidence;
    }

    public TouchpointAudience audience() {
        return audience;
    }

    public TouchpointPurpose purpose() {
        return purpose;
    }

    public String words() {
        return words;
    }

    public String channel() {
        return channel;
    }

    public String evidence() {
        return evidence;
    }

    /** Whether it is recorded by its own operation of the consultation or the board, never as a conversation. */
    public boolean isRecordedByItsOwnOperation() {
        return switch (this) {
            case CONSULTATION_OPENED, REDUNDANCIES_NOTIFIED, RESPONSES_ANSWERED, CONSULTATION_CLOSED, DECIDED,
                    NOTICE_GIVEN ->
                true;
            default -> false;
        };
    }

    /** Whether it reaches more people than those the measure touches, so that D8 to D10 stand before it. */
    public boolean isWide() {
        return this == ORGANISATION_TOLD || this == PUBLIC_TOLD || this == PUBLIC_CONSULTATION_OPENED;
    }
}
