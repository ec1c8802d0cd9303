package org.evenkeel.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.evenkeel.localstack.keycloak.DemoAccount;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.terminal.Column;
import org.evenkeel.localstack.terminal.Table;

/** Where to go and who may sign in. */
record Welcome(URI origin, Path mails, List<DemoAccount> accounts) {

    String text() {
        Table table = new Table(Column.text("Sign in as"), Column.text("Name"), Column.text("Organisation"),
                Column.text("Role"));
        accounts.forEach(
                account -> table.row(account.username(), account.name(), account.organisation(), account.role()));
        return "\nEven Keel is at " + origin + "\n\n" + table.render() + "\n\nThe password of each of them is "
                + Realm.DEMO_PASSWORD + " (on this machine only).\nMail that is sent is kept in " + mails
                + " and goes to nobody.\n";
    }
}
