-- A wave of the anonymous survey. Its results are computed once, after its last day; the answers are deleted with that.
create table pulse_wave (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  name varchar(200) not null,
  opened_on date not null,
  last_day date not null,
  people integer not null,
  results jsonb
);
create index pulse_wave_newest on pulse_wave (organisation, opened_on desc, id desc);

-- Who answers together, fixed for the wave. Whoever draws a ballot in a cell gets a signature of its key; the key is deleted
-- with the answers.
create table pulse_cell (
  wave_id uuid not null references pulse_wave (id),
  number integer not null,
  organisation text not null,
  kind text not null check (kind in ('TEAM', 'MIDDLE_MANAGERS', 'EXECUTIVES', 'SMALLER_TEAMS')),
  name varchar(200) not null,
  people integer not null,
  modulus text,
  private_exponent text,
  primary key (wave_id, number)
);

-- Who may answer, and who has drawn a ballot: no time, no token, nothing that an answer has too. The digest is of the blinded
-- token, from which the token cannot be told; by it a lost answer to a drawing is given again.
create table pulse_ballot (
  wave_id uuid not null references pulse_wave (id),
  person_id uuid not null references person (id),
  organisation text not null,
  cell integer not null,
  drawn_with bytea,
  primary key (wave_id, person_id)
);

-- No time, no order, no request: rows of one cell are written anew in shuffled order with each answer.
create table pulse_answer (
  token_hash bytea not null,
  wave_id uuid not null references pulse_wave (id),
  organisation text not null,
  cell integer not null,
  answers jsonb not null,
  primary key (organisation, token_hash)
);
create index pulse_answer_by_cell on pulse_answer (organisation, wave_id, cell);

select even_keel_tenant_table(name) from unnest(array['pulse_wave', 'pulse_cell', 'pulse_ballot', 'pulse_answer']) as name;
