import { useId } from 'react';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';
import { touched, type FieldError, type Values } from './read-form.js';
import { kindOf, markOf, variantsOf, type Schema } from './schema.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the fields need to know of the form around them. */
export interface FormContext {
  readonly values: Values;
  readonly set: (path: string, value: Values[string]) => void;
  readonly errors: readonly FieldError[];
  /** For fields that name something in the case: what there is to choose from. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  readonly hints: Readonly<Record<string, string>>;
}

export const fieldId = (path: string): string => `veld-${path.replace(/[^A-Za-z0-9]/g, '-')}`;

interface FieldProps {
  readonly name: string;
  readonly schema: Schema;
  readonly path: string;
  readonly required: boolean;
  readonly form: FormContext;
}

/** The fields of a schema, one under the other. */
export function Fields({ schema, path, form }: { readonly schema: Schema; readonly path: string; readonly form: FormContext }) {
  return (
    <>
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <Field key={name} name={name} schema={field} path={path === '' ? name : `${path}.${name}`} required={schema.required?.includes(name) === true} form={form} />
      ))}
    </>
  );
}

function Field(props: FieldProps) {
  const kind = kindOf(props.name, props.schema);
  if (kind === 'fixed') return null;
  if (kind === 'group') return <Group {...props} />;
  if (kind === 'groups') return <Groups {...props} />;
  if (kind === 'variants') return <Variants {...props} />;
  if (kind === 'check') return <Check {...props} />;
  if (kind === 'lines' && props.form.options[props.name] !== undefined) return <Checks {...props} />;
  return <Labelled {...props} kind={kind} />;
}

function Label({ name, required, path }: { readonly name: string; readonly required: boolean; readonly path: string }) {
  const { t, fieldName } = useText();
  return (
    <label htmlFor={fieldId(path)} className="utrecht-form-label">
      {fieldName(name)} {required ? '' : <span className="wb-muted">{t('form.optional')}</span>}
    </label>
  );
}

function ErrorOf({ path, form }: { readonly path: string; readonly form: FormContext }) {
  const { t } = useText();
  const error = form.errors.find((one) => one.path === path);
  return error === undefined ? null : (
    <p className="wb-field__error" id={`${fieldId(path)}-fout`}>
      {t(error.message)}
    </p>
  );
}

function Labelled({ name, schema, path, required, form, kind }: FieldProps & { readonly kind: string }) {
  const { t, valueName } = useText();
  const value = form.values[path];
  const shown = typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '';
  const wrong = form.errors.some((one) => one.path === path);
  const id = fieldId(path);
  const hint = form.hints[name];
  const described = [hint === undefined ? '' : `${id}-uitleg`, wrong ? `${id}-fout` : ''].join(' ').trim();
  const common = { id, value: shown, 'aria-invalid': wrong, ...(described === '' ? {} : { 'aria-describedby': described }), onChange: (event: { target: { value: string } }) => { form.set(path, event.target.value); } };
  const options = form.options[name] ?? schema.enum?.map((one) => ({ value: one, label: valueName(one) }));
  return (
    <div className="wb-field">
      <Label name={name} required={required} path={path} />
      {hint === undefined ? null : <p className="wb-field__hint" id={`${id}-uitleg`}>{hint}</p>}
      <ErrorOf path={path} form={form} />
      {options !== undefined ? (
        <select className="utrecht-select utrecht-select--html-select" {...common}>
          <option value="">{t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === 'prose' ? (
        <textarea className="utrecht-textarea utrecht-textarea--html-textarea" rows={4} {...common} />
      ) : (
        <input className="utrecht-textbox utrecht-textbox--html-input" type={kind === 'day' ? 'date' : kind === 'moment' ? 'datetime-local' : 'text'} inputMode={kind === 'amount' || kind === 'number' ? 'decimal' : undefined} {...common} />
      )}
    </div>
  );
}

function Check({ name, path, form }: FieldProps) {
  const { fieldName } = useText();
  return (
    <div className="wb-field">
      <div className="wb-check">
        <input id={fieldId(path)} type="checkbox" checked={form.values[path] === true} onChange={(event) => { form.set(path, event.target.checked); }} />
        <label htmlFor={fieldId(path)}>{fieldName(name)}</label>
      </div>
    </div>
  );
}

function Checks({ name, path, required, form }: FieldProps) {
  const { t, fieldName } = useText();
  const options = form.options[name] ?? [];
  const value = form.values[path];
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const toggle = (one: string, on: boolean): void => {
    form.set(path, on ? [...chosen, one] : chosen.filter((other) => other !== one));
  };
  return (
    <fieldset className="wb-field" id={fieldId(path)} tabIndex={-1}>
      <legend>
        {fieldName(name)} {required ? '' : <span className="wb-muted">{t('form.optional')}</span>}
      </legend>
      <ErrorOf path={path} form={form} />
      {options.length === 0 ? <p>{t('form.noChoice')}</p> : null}
      {options.length > 2 ? <Button onClick={() => { form.set(path, options.map((option) => option.value)); }}>{t('form.all')}</Button> : null}
      {options.map((option) => (
        <div key={option.value} className="wb-check">
          <input id={`${fieldId(path)}-${option.value}`} type="checkbox" checked={chosen.includes(option.value)} onChange={(event) => { toggle(option.value, event.target.checked); }} />
          <label htmlFor={`${fieldId(path)}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** Fields that belong together. What may be left out as a whole stays folded until somebody wants it. */
function Group({ name, schema, path, required, form }: FieldProps) {
  const { t, fieldName } = useText();
  const inside = <Fields schema={schema} path={path} form={form} />;
  if (!required) {
    const begun = touched(form.values, path) || form.errors.some((error) => error.path.startsWith(`${path}.`));
    return (
      <details className="wb-field wb-group" open={begun}>
        <summary>
          {fieldName(name)} {t('form.optional')}
        </summary>
        <div role="group" aria-label={fieldName(name)}>
          {inside}
        </div>
      </details>
    );
  }
  return (
    <fieldset className="wb-field">
      <legend>{fieldName(name)}</legend>
      {inside}
    </fieldset>
  );
}

function Groups({ name, schema, path, required, form }: FieldProps) {
  const { t, fieldName } = useText();
  const least = required ? (schema.minItems ?? 0) : 0;
  const value = form.values[`${path}.#`];
  const count = typeof value === 'string' && value !== '' ? Number(value) : least;
  return (
    <fieldset className="wb-field">
      <legend>{fieldName(name)}</legend>
      <ErrorOf path={path} form={form} />
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="wb-field">
          <legend>
            {fieldName(name)} {index + 1}
          </legend>
          <Fields schema={schema.items ?? {}} path={`${path}.${String(index)}`} form={form} />
        </fieldset>
      ))}
      <div className="wb-row">
        <Button onClick={() => { form.set(`${path}.#`, String(count + 1)); }}>{t('form.add')}</Button>
        {count > least ? <Button onClick={() => { form.set(`${path}.#`, String(count - 1)); }}>{t('form.remove')}</Button> : null}
      </div>
    </fieldset>
  );
}

function Variants({ name, schema, path, required, form }: FieldProps) {
  const { t, fieldName, valueName } = useText();
  const group = useId();
  const at = `${path}.?`;
  const chosen = form.values[at];
  const variants = variantsOf(schema).flatMap((variant) => {
    const mark = markOf(variant);
    return mark === null ? [] : [{ variant, ...mark }];
  });
  const variant = variants.find(({ word }) => word === chosen)?.variant;
  return (
    <fieldset className="wb-field" id={fieldId(at)} tabIndex={-1}>
      <legend>
        {fieldName(name)} {required ? '' : <span className="wb-muted">{t('form.optional')}</span>}
      </legend>
      <ErrorOf path={at} form={form} />
      {variants.map(({ word }) => (
        <div key={word} className="wb-check">
          <input id={`${fieldId(at)}-${word}`} type="radio" name={group} checked={chosen === word} onChange={() => { form.set(at, word); }} />
          <label htmlFor={`${fieldId(at)}-${word}`}>{valueName(word)}</label>
        </div>
      ))}
      {variant === undefined ? null : <Fields schema={variant} path={path} form={form} />}
    </fieldset>
  );
}
