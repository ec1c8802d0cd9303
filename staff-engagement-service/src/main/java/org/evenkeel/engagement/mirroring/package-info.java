/**
 * What service users went through beside what staff carry. Where both rise it prompts a conversation, and says nothing of any
 * person. Uses {@code pulse}.
 */
@NullMarked
package org.evenkeel.engagement.mirroring;

import org.jspecify.annotations.NullMarked;
