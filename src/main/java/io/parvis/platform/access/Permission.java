package io.parvis.platform.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a handler may demand. `INSIDE` ones reach into a client's domain and are refused while it is blocked; those of an
/// area are refused to a plain user whose rights do not reach that far; personal ones are refused to whoever entered with
/// another's rights.
public enum Permission {
    /// One's own password, sessions, language: everybody who signed in.
    OWN_ACCOUNT(false),

    SEE_OFFICE(false),
    SEE_DOMAINS(false),
    MANAGE_DOMAINS(false),
    /// To look into a domain that is shielded from oneself, for a while and with a reason.
    OPEN_SHIELDED_DOMAINS(false),
    /// To be in a client's portal with the rights of one of its users.
    ENTER_PORTALS(false),
    SEE_CLIENTS(false),
    /// To narrow every list of one's own session to one client.
    NARROW_LISTS(false),
    MANAGE_CLIENTS(false),
    /// To erase or archive clients: nothing that goes comes back.
    DELETE_CLIENTS(false),
    SEE_EMPLOYEES(false),
    MANAGE_EMPLOYEES(false),
    /// Under what the owner of a client or a worker signs in, and where a new password is mailed: whoever says that could
    /// come in themselves.
    CHANGE_SIGN_INS(false),
    /// One-time passwords for others.
    GIVE_PASSWORDS(false),
    RECORD_ABSENCES(false),
    SEE_WORKERS(false),
    MANAGE_WORKERS(false),
    /// The bank accounts of workers in full; elsewhere they are masked.
    SEE_BANK_ACCOUNTS(false),
    SEE_PLANNING(false),
    MANAGE_PLANNING(false),
    /// To say what of the work that workers enter is paid.
    APPROVE_SLIPS(false),
    /// To publish what workers were paid, and to read it.
    MANAGE_PAYSLIPS(false),
    /// What the firm sorts its clients by: groups, projects, attitudes, own fields.
    MANAGE_SEGMENTS(false),
    /// By which providers codes reach telephones.
    MANAGE_GATEWAYS(false),
    /// Whether and how people register by themselves, and the terms they accept.
    MANAGE_REGISTRATION(false),
    /// When the firm is open: schedules, special events, languages.
    MANAGE_HOURS(false),
    ANSWER_TICKETS(false),
    /// To sit at the desk where chats are answered.
    ANSWER_CHATS(false),
    MANAGE_SUPPORT(false),
    WRITE_TO_CLIENTS(false),
    /// Keys of the API and webhooks: what they let out goes on when whoever made them is gone.
    MANAGE_INTEGRATIONS(false),
    /// The firm's settings: its name, number, address, and how it shows itself.
    MANAGE_FIRM(false),
    /// To be in the operator's billing system with the firm's account.
    ENTER_BILLING(false),
    /// The documents of clients: to keep them, to publish them, to take them back.
    FILE_DOCUMENTS(false),
    /// The firm's own documents, which all clients or all workers may read.
    MANAGE_COMPANY_DOCUMENTS(false),
    /// The firm's account with the operator: what concerns the primary administrator alone, and whoever else may
    /// administer.
    HOLD_FIRM_ACCOUNT(false),

    SEE_PORTAL(true),
    SEE_OWN_VISITS(Area.PLANNING, Level.SEE),
    /// To move them, ask for others and cancel them, where the firm allows that at its portal.
    CHANGE_OWN_VISITS(Area.PLANNING, Level.ACT),
    /// To let one's own calendar program read them.
    FOLLOW_VISITS(Area.PLANNING, Level.SEE),
    SEE_DOCUMENTS(Area.DOCUMENTS, Level.SEE),
    SEND_DOCUMENTS(Area.DOCUMENTS, Level.ACT),
    SEE_TICKETS(Area.TICKETS, Level.SEE),
    WRITE_TICKETS(Area.TICKETS, Level.ACT),
    /// To talk with the firm in a chat, which nobody does in another's place.
    CHAT(Area.TICKETS, Level.ACT),
    /// The payers of one's own client, as all that concerns its invoices.
    SEE_PAYERS(Area.INVOICES, Level.SEE),
    MANAGE_PAYERS(Area.INVOICES, Level.ACT),
    SEE_MEMBERS(Area.MEMBERS, Level.SEE),
    MANAGE_MEMBERS(Area.MEMBERS, Level.ACT),
    /// To say what plain users may see and do.
    SET_RIGHTS(true),
    NAME_DELEGATES(true),
    EXCLUDE_MEMBERS(true),
    TRANSFER_OWN_DOMAIN(true),
    /// To prove that a telephone number is the client's.
    VERIFY_PHONE(true),

    SEE_TEAM(false),

    SEE_INSTALLATION(false),
    RUN_INSTALLATION(false),
    SUPPORT_FIRMS(false),
    /// To be in a firm's back office with the rights of one of its administrators.
    ENTER_FIRMS(false);

    /// What a person does in their own name only (decision 0052). What is signed or paid belongs here.
    private static final Set<Permission> PERSONAL =
            EnumSet.of(
                    OWN_ACCOUNT,
                    NARROW_LISTS,
                    GIVE_PASSWORDS,
                    CHANGE_SIGN_INS,
                    SEE_BANK_ACCOUNTS,
                    OPEN_SHIELDED_DOMAINS,
                    TRANSFER_OWN_DOMAIN,
                    MANAGE_INTEGRATIONS,
                    HOLD_FIRM_ACCOUNT,
                    ENTER_BILLING,
                    VERIFY_PHONE,
                    CHAT,
                    FOLLOW_VISITS,
                    ENTER_PORTALS,
                    ENTER_FIRMS);

    private final boolean inside;
    private final @Nullable Area area;
    private final Level level;

    Permission(boolean inside) {
        this.inside = inside;
        this.area = null;
        this.level = Level.NONE;
    }

    Permission(Area area, Level level) {
        this.inside = true;
        this.area = area;
        this.level = level;
    }

    /// Whether rights reach as far as this. What belongs to no area asks for none.
    public boolean isWithin(Rights rights) {
        return area == null || rights.may(area, level);
    }

    public boolean isInsideDomain() {
        return inside;
    }

    public boolean isPersonal() {
        return PERSONAL.contains(this);
    }
}
