package org.evenkeel.localstack;

import org.evenkeel.localstack.folder.Folder;

/**
 * How one local platform is set up.
 *
 * @param port of the gateway, 0 for any that is free
 * @param durable whether PostgreSQL waits for the disk; false in tests
 */
public record StackSettings(Artifacts artifacts, Folder folder, int port, boolean fresh, boolean durable) {
}
